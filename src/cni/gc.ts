import { formatOwner, type Owner, parseOwner, readElements } from '../recipe/table/index.js';
import { readName } from './config.js';
import type { Request } from './environment.js';
import { asObject, type Fields, listField, textField, wrongField } from './fields.js';
import { openHost, ownerOf } from './host.js';
import { externalType } from './ipam-config.js';
import { removeAttachment } from './remove.js';

/** Where the runtime lists the attachments that it knows; the second name is of a draft. */
const KEYS = ['cni.dev/valid-attachments', 'cni.dev/attachments'];

/**
 * GC: removes every attachment of the network that the runtime does not know. Goes on past failures.
 *
 * @throws AggregateError all that could not be removed
 */
export async function collectGarbage(config: Fields, text: string, request: Request): Promise<void> {
  const name = readName(config);
  const valid = new Set(validAttachments(config, name).map(formatOwner));
  await using host = openHost();
  const { network } = ownerOf(name, '', '');
  const owners = new Map<string, Owner>();
  for (const { comment } of await readElements(host.nftables)) {
    const owner = parseOwner(comment);
    if (owner?.network === network && !valid.has(comment)) owners.set(comment, owner);
  }
  const failures: unknown[] = [];
  for (const owner of owners.values())
    await removeAttachment(host, owner).catch((error: unknown) => failures.push(error));
  const external = externalType(config);
  try {
    if (external !== undefined) (await import('./delegate.js')).delegate('GC', external, text, request);
  } catch (error) {
    failures.push(error);
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, `${failures.length} attachments could not be removed`);
}

/** Without a list nothing is removed rather than everything. @throws CniError 7 */
function validAttachments(config: Fields, name: string): Owner[] {
  if (KEYS.every((key) => config[key] === undefined)) throw wrongField(KEYS[0]!, undefined, 'a list of attachments');
  return KEYS.flatMap((key) =>
    listField(config, key, '').map((item, index) => {
      const path = `${key}[${index}]`;
      const fields = asObject(item, path);
      return ownerOf(name, textField(fields, 'containerID', path) ?? '', textField(fields, 'ifname', path) ?? '');
    }),
  );
}
