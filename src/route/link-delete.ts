import { type Ifinfomsg, type LinkAttrs, RTM_DELLINK } from '../generated/rt-link.js';
import type { MessageInput } from '../wire/index.js';
import { checkDevice, type DeviceRef, namedBy } from './device.js';
import { groupNumber, type LinkGroup } from './link-group.js';
import type { Step } from './step.js';

type LinkInput = MessageInput<Ifinfomsg, LinkAttrs>;

/** The step that deletes a link; a veth goes with its other end, a bridge lets its ports go. */
export function deleteLink(dev: DeviceRef): Step[] {
  checkDevice(`RTM_DELLINK ${dev}`, 'dev', dev);
  const message: LinkInput = { header: { ifiIndex: typeof dev === 'number' ? dev : 0 }, attrs: namedBy(dev) };
  return [
    { devices: [], changesLinks: true, build: () => ({ operation: RTM_DELLINK, message, subject: String(dev) }) },
  ];
}

/** The step that deletes all links of a group with one request. */
export function deleteLinkGroup(group: LinkGroup): Step[] {
  const message: LinkInput = { attrs: { group: groupNumber(`RTM_DELLINK group ${group}`, group) } };
  return [
    { devices: [], changesLinks: true, build: () => ({ operation: RTM_DELLINK, message, subject: `group ${group}` }) },
  ];
}
