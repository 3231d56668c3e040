import { describe, expect, test } from 'vitest';
import { type IpContext, renderRoutes, renderRules } from '../../src/inspect/index.js';
import { hardwareAddress, hardwareName } from '../../src/inspect/ip/hardware.js';
import { ipNames, parseNames } from '../../src/inspect/ip/names.js';
import { InspectError, readQuestion, withoutVerb } from '../../src/inspect/ip/words.js';
import { hex, openPrinter, type Printer } from '../../src/inspect/printer.js';
import type { Route, Rule } from '../../src/route/index.js';

function fill(p: Printer): void {
  p.array(undefined, () => {
    p.object(undefined, () => {
      p.put('name', 'a"b\\c\n', 'name a ');
      p.array('flags', () => p.put(undefined, 'UP', 'UP'), '<', '> ');
      p.line();
      p.put('timer', { raw: '1.50' }, 'timer 1.50 ');
      p.json('only', null);
      p.text('text\n');
      p.object('data', () => p.put('big', 18446744073709551615n, 'big'));
      p.array('none', () => {});
    });
    p.object(undefined, () => {});
  });
}

describe('the printer', () => {
  const print = (options: object): string => {
    const p = openPrinter(options);
    fill(p);
    return p.take();
  };

  test('prints text', () => {
    expect(print({})).toBe('name a <UP> \ntimer 1.50 text\nbig');
    expect(print({ oneline: true })).toBe('name a <UP> \\timer 1.50 text\nbig');
  });

  test('prints JSON', () => {
    const json = print({ json: true });
    expect(json).toBe(
      '[{"name":"a\\"b\\\\c\\n","flags":["UP"],"timer":1.50,"only":null,"data":{"big":18446744073709551615},"none":[]},{}]',
    );
    expect(JSON.parse(json)).toHaveLength(2);
  });

  test('prints pretty JSON as iproute2 indents it', () => {
    expect(print({ json: true, pretty: true })).toBe(
      '[ {\n        "name": "a\\"b\\\\c\\n",\n        "flags": [ "UP" ],\n        "timer": 1.50,\n        "only": null,\n' +
        '        "data": {\n            "big": 18446744073709551615\n        },\n        "none": [ ]\n    },{} ]',
    );
  });

  test('a hex 0 has no prefix', () => {
    expect([hex(0), hex(255), hex(0n)]).toEqual(['0', '0xff', '0']);
  });
});

describe('names', () => {
  test('a file is read line by line, up to one that is neither name nor comment', () => {
    const text = '# tables\n\n254 main\n  0x64\thundred # comment\n-1 never\n100 later\nbroken line\n7 unseen\n';
    expect([...parseNames(text)]).toEqual([
      [254, 'main'],
      [100, 'later'],
    ]);
  });

  test('built-in names stand without files', () => {
    const names = ipNames({});
    expect([names.table(254), names.table(77), names.protocol(2), names.scope(253), names.group(0)]).toEqual([
      ...['main', '77', 'kernel', 'link', 'default'],
    ]);
    expect([names.dsfield(16), names.realm(0), names.ipProtocol(6)]).toEqual(['0x10', 'unknown', 'ipproto-6']);
    expect([names.tableId('local'), names.tableId('77'), names.tableId('0x10'), names.tableId('nil')]).toEqual([
      255,
      77,
      16,
      undefined,
    ]);
  });

  test('files add to them', () => {
    const names = ipNames({
      tables: '100 blue',
      dsfields: '0x10 lowdelay',
      ipProtocols: 'tcp 6 TCP # transmission\nTCP6 6\n',
    });
    expect([names.table(100), names.tableId('blue'), names.dsfield(16), names.ipProtocol(6)]).toEqual([
      'blue',
      100,
      'lowdelay',
      'tcp',
    ]);
  });
});

describe('link-layer addresses', () => {
  test.each([
    ['02:42:ac:12:00:02', 1, '02:42:ac:12:00:02'],
    ['0a:00:00:01', 768, '10.0.0.1'],
    ['0a:00:00:01', 1, '0a:00:00:01'],
    ['fd:00:00:00:00:00:00:00:00:00:00:00:00:00:00:01', 769, 'fd00::1'],
  ])('%s of hardware %i is %s', (address, type, text) => {
    expect(hardwareAddress(address, type)).toBe(text);
  });

  test('hardware has a name, or its number', () => {
    expect([1, 772, 787, 799, 0xfffe, 9999].map((type) => hardwareName(type))).toEqual([
      'ether',
      'loopback',
      'fcfb0',
      'fcfb12',
      'none',
      '[9999]',
    ]);
  });
});

describe('words of a question', () => {
  const read = (...words: string[]): string[] => {
    const seen: string[] = [];
    const takers = { dev: (value: string) => seen.push(`dev=${value}`), up: () => seen.push('up') };
    readQuestion(withoutVerb(words), { dev: { value: 'NAME', short: true }, up: {} }, takers);
    return seen;
  };

  test('show and its like may come first', () => {
    expect(read('show', 'dev', 'eth0', 'up')).toEqual(['dev=eth0', 'up']);
    expect(read('up')).toEqual(['up']);
    expect(read('d', 'eth0')).toEqual(['dev=eth0']);
  });

  test('a wrong word says which are allowed', () => {
    expect(() => read('down')).toThrow(new InspectError("'down' is not known here: expected dev, up"));
    expect(() => read('dev')).toThrow("'dev' needs a value behind it");
  });
});

const context: IpContext = { options: {}, names: ipNames({}), links: new Map(), netnsName: () => undefined };

describe('renderers need no kernel', () => {
  const header = {
    rtmFamily: 2,
    rtmDstLen: 8,
    rtmSrcLen: 0,
    rtmTos: 0,
    rtmTable: 254,
    rtmProtocol: 4,
    rtmScope: 0,
    rtmType: 1,
    rtmFlags: 16,
  };
  const route = {
    table: 254,
    message: { header, attrs: { dst: '10.0.0.0', gateway: '10.1.0.1', oif: 5, priority: 7 } },
  } as unknown as Route;

  test('a route', () => {
    expect(renderRoutes([route], context)).toBe('10.0.0.0/8 via 10.1.0.1 dev if5 proto static metric 7 linkdown \n');
    expect(renderRoutes([route], context, { table: 0, dev: 5, protocol: 4 })).toBe(
      '10.0.0.0/8 via 10.1.0.1 metric 7 linkdown \n',
    );
    expect(renderRoutes([route], { ...context, options: { json: true } })).toBe(
      '[{"dst":"10.0.0.0/8","gateway":"10.1.0.1","dev":"if5","protocol":"static","metric":7,"flags":["linkdown"]}]\n',
    );
    expect(renderRoutes([], { ...context, options: { json: true } })).toBe('[]\n');
  });

  test('a rule', () => {
    const message = {
      header: { family: 2, dstLen: 0, srcLen: 32, tos: 0, table: 100, action: 1, flags: 2 },
      attrs: { src: '10.0.0.1' },
    };
    const rule = { priority: 5, table: 100, not: true, message } as unknown as Rule;
    expect(renderRules([rule], context)).toBe('5:\tnot from 10.0.0.1 lookup 100\n');
  });
});
