import { describe, expect, test } from 'vitest';
import { type AttributeNames, attributePath, locateAttribute } from '../../../src/wire/index.js';
import { hex } from '../../support/hex.js';

// A set of every shape a name can stand in.
const peer: AttributeNames = { 3: 'ifname' };
const hop: AttributeNames = { 5: 'gateway' };
const numbered: AttributeNames = { 1: 'sreg' };
const set: AttributeNames = {
  3: 'ifname',
  6: { name: 'hops', nest: () => hop, list: true },
  7: {
    name: 'expr',
    select: { by: 'family', byType: 8, formats: () => ({ 10: { names: numbered } }) },
  },
  18: {
    name: 'linkinfo',
    nest: () => ({
      1: 'kind',
      2: {
        name: 'data',
        select: {
          by: 'kind',
          byType: 1,
          formats: () => ({ veth: { names: { 1: { name: 'peer', nest: () => peer, header: 16 } } } }),
        },
      },
    }),
  },
};

const MESSAGE = hex(`
  0700 0300 6c6f 0000                 //  0 ifname
  3800 1280                           //  8 linkinfo
    0900 0100 76657468 00000000       // 12   kind "veth"
    2800 0280                         // 24   data
      2400 0180                       // 28     peer
        00000000 00000000             // 32       struct of 16 bytes
        00000000 00000000
        0800 0300 65746800            // 48       ifname "eth"
        0800 6300 00000000            // 56       99, no name
  1800 0680                           // 64 hops
    0800 0180                         // 68   [1]
      0400 0400                       // 72     4, no name
    0c00 0280                         // 76   [2]
      0800 0500 01020304              // 80     gateway
  0800 0800 0000000a                  // 88 family, big-endian 10
  0c00 0780                           // 96 expr
    0800 0100 00000001                // 100  sreg`);

test('the member of a fixed header chooses the names of a set', () => {
  const bridge: AttributeNames = { 2: 'vlanInfo' };
  const others: AttributeNames = { 2: 'inet' };
  const formats = () => ({ 0: { names: others }, 7: { names: bridge } });
  const link: AttributeNames = {
    26: { name: 'afSpec', selectByHeader: { by: 'ifiFamily', header: 16, at: 0, size: 1, formats } },
  };
  const afSpec = '00000000 00000000 00000000 000000 0800 1a80 0400 0200'; // 15 bytes of ifinfomsg; IFLA_AF_SPEC, type 2
  const path = (family: string): string => locateAttribute(hex(family + afSpec), 16, 24, 20, link).path;
  expect(path('07')).toBe('afSpec.vlanInfo');
  expect(path('00')).toBe('afSpec.inet');
  expect(path('1c')).toBe('afSpec');
});

describe('an offset is named', () => {
  test.each<[number, string]>([
    [0, 'ifname'],
    [5, 'ifname'],
    [8, 'linkinfo'],
    [12, 'linkinfo.kind'],
    [24, 'linkinfo.data'],
    [28, 'linkinfo.data.peer'],
    [48, 'linkinfo.data.peer.ifname'],
    [56, 'linkinfo.data.peer.99'],
    [64, 'hops'],
    [76, 'hops[1]'],
    [80, 'hops[1].gateway'],
    [72, 'hops[0].4'],
    [88, '8'],
    [100, 'expr.sreg'],
    [1000, ''],
  ])('%i is %s', (offset, path) => {
    expect(locateAttribute(MESSAGE, 0, MESSAGE.length, offset, set).path).toBe(path);
  });

  test('with the names of what is inside', () => {
    expect(locateAttribute(MESSAGE, 0, MESSAGE.length, 28, set).inside).toBe(peer);
    expect(locateAttribute(MESSAGE, 0, MESSAGE.length, 0, set).inside).toBeUndefined();
  });

  test('as far as malformed bytes allow', () => {
    const broken = MESSAGE.slice();
    broken[28] = 0xff;
    expect(locateAttribute(broken, 0, broken.length, 48, set).path).toBe('linkinfo.data');
    for (let end = 0; end <= MESSAGE.length; end++) {
      for (let offset = 0; offset < 120; offset += 4) locateAttribute(MESSAGE, 0, end, offset, set);
    }
  });
});

test('an attribute of several is named with its position', () => {
  const names: AttributeNames = { 1: 'other', 2: { name: 'entry', multi: true, nest: () => hop } };
  const bytes = hex('0800 0200 0400 0500  0400 0100  0800 0280 0400 0500');
  expect(locateAttribute(bytes, 0, bytes.length, 0, names).path).toBe('entry[0]');
  expect(locateAttribute(bytes, 0, bytes.length, 16, names).path).toBe('entry[1].gateway');
});

test('nests whose types are values are named with their position in the array', () => {
  const names: AttributeNames = { 8: { name: 'policy', nest: () => hop, list: true, levels: 2 } };
  const bytes = hex('1c00 0880  0c00 1280 0800 0180 0400 0500  0c00 1280 0800 0280 0400 0500');
  expect(locateAttribute(bytes, 0, bytes.length, 4, names).path).toBe('policy[0]');
  expect(locateAttribute(bytes, 0, bytes.length, 24, names).path).toBe('policy[1].gateway');
  expect(attributePath([8, 18, 2, 5], names)).toBe('policy[18][2].gateway');
});

test('a selector of a set around chooses the names of a set', () => {
  const formats = () => ({ a: { names: peer }, b: { names: hop } });
  const within: AttributeNames = { 5: { name: 'data', selectAround: { by: 'kind', formats } } };
  const names: AttributeNames = {
    1: 'kind',
    2: { name: 'deep', nest: () => within },
    3: { name: 'list', nest: () => within, list: true },
  };
  const path = (kind: string): string[] => {
    const bytes = hex(
      `0c00 0280 0800 0580 0400 0300  1000 0380 0c00 0180 0800 0580 0400 0500  0600 0100 ${kind}00 0000`,
    );
    return [8, 24].map((offset) => locateAttribute(bytes, 0, bytes.length, offset, names).path);
  };
  expect(path('61')).toEqual(['deep.data.ifname', 'list[0].data.5']);
  expect(path('62')).toEqual(['deep.data.3', 'list[0].data.gateway']);
  expect(path('63')).toEqual(['deep.data', 'list[0].data']);
});

test('a selector in the header is found from within nests, and in the header of a nest', () => {
  const formats = () => ({ 7: { names: hop }, constructor: { names: peer } });
  const chosen: AttributeNames = {
    1: { name: 'data', selectByHeader: { by: 'family', header: 4, at: 0, size: 1, formats } },
  };
  const names: AttributeNames = {
    1: { name: 'plain', nest: () => chosen },
    2: { name: 'headed', nest: () => chosen, header: 4 },
  };
  const bytes = hex('07000000  0c00 0180 0800 0180 0400 0500  1000 0280 09000000 0800 0180 0400 0500');
  expect(locateAttribute(bytes, 4, bytes.length, 12, names).path).toBe('plain.data.gateway');
  expect(locateAttribute(bytes, 4, bytes.length, 28, names).path).toBe('headed.data');
});

test('a path of types is named as far as no selector decides', () => {
  expect(attributePath([18, 1], set)).toBe('linkinfo.kind');
  expect(attributePath([18, 2, 1], set)).toBe('linkinfo.data.1');
  expect(attributePath([99], set)).toBe('99');
});
