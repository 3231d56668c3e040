import { expect, test } from 'vitest';
import { readRequest } from '../../../src/cni/environment.js';

const ADD = {
  CNI_COMMAND: 'ADD',
  CNI_CONTAINERID: 'c1',
  CNI_NETNS: '/run/netns/x',
  CNI_IFNAME: 'eth0',
  CNI_PATH: '/a:/b',
};

test('the variables of an ADD are read', () => {
  expect(readRequest(ADD)).toMatchObject({
    command: 'ADD',
    containerId: 'c1',
    netns: '/run/netns/x',
    ifname: 'eth0',
    path: ['/a', '/b'],
  });
});

test('CNI_ARGS as podman and Kubernetes have them are read', () => {
  const podman = 'IgnoreUnknown=1;K8S_POD_NAME=web;MAC=02:00:00:00:00:07;IP=10.1.0.7,fd00::7';
  expect(readRequest({ ...ADD, CNI_ARGS: podman }).args).toEqual({
    ips: ['10.1.0.7', 'fd00::7'],
    gateways: [],
    mac: '02:00:00:00:00:07',
  });
  expect(readRequest({ ...ADD, CNI_ARGS: 'K8S_POD_UID=1;K8S_POD_NAMESPACE=x' }).args.ips).toEqual([]);
  expect(readRequest({ ...ADD, CNI_ARGS: 'IgnoreUnknown=true;COLOUR=red' }).args.ips).toEqual([]);
});

const WRONG: [string, object, string][] = [
  ['no command', { CNI_COMMAND: undefined }, 'CNI_COMMAND is not set: expected one of ADD'],
  ['an unknown command', { CNI_COMMAND: 'add' }, 'CNI_COMMAND is "add"'],
  ['no container', { CNI_CONTAINERID: '' }, 'CNI_CONTAINERID is ""'],
  ['a container with a slash', { CNI_CONTAINERID: 'a/b' }, 'CNI_CONTAINERID is "a/b"'],
  ['no namespace', { CNI_NETNS: undefined }, 'CNI_NETNS is not set'],
  ['a relative namespace', { CNI_NETNS: 'x' }, 'CNI_NETNS is "x": expected an absolute path'],
  ['a long interface', { CNI_IFNAME: 'a-long-interface' }, 'CNI_IFNAME is "a-long-interface"'],
  ['an interface of dots', { CNI_IFNAME: '..' }, 'CNI_IFNAME is ".."'],
  ['an interface with a colon', { CNI_IFNAME: 'eth0:1' }, 'CNI_IFNAME is "eth0:1"'],
  ['an unknown argument', { CNI_ARGS: 'COLOUR=red' }, 'there is COLOUR'],
  ['no argument', { CNI_ARGS: 'x' }, 'CNI_ARGS is "x": expected KEY=VALUE;KEY=VALUE'],
];

for (const [name, change, message] of WRONG) {
  test(`an environment with ${name} is refused by its variable, code 4`, () => {
    expect(() => readRequest({ ...ADD, ...change })).toThrow(
      expect.objectContaining({ code: 4, message: expect.stringContaining(message) }),
    );
  });
}

test('DEL comes without a namespace; GC, STATUS and VERSION without a container', () => {
  expect(readRequest({ ...ADD, CNI_COMMAND: 'DEL', CNI_NETNS: '' }).netns).toBeUndefined();
  for (const CNI_COMMAND of ['GC', 'STATUS', 'VERSION']) expect(readRequest({ CNI_COMMAND }).command).toBe(CNI_COMMAND);
  // what podman sets for VERSION
  expect(
    readRequest({ CNI_COMMAND: 'VERSION', CNI_NETNS: 'dummy', CNI_IFNAME: 'dummy', CNI_PATH: 'dummy' }).command,
  ).toBe('VERSION');
});
