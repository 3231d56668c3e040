import type { RouteSocket } from '../../route/index.js';
import { NetlinkError } from '../../socket/index.js';

/**
 * Takes containers off their bridges: deletes the host's ends of their veth pairs, and with them the other ends. One that
 * is not there is no error.
 *
 * @throws AggregateError what the kernel refused; the others are gone
 */
export async function detach(route: RouteSocket, links: readonly string[]): Promise<void> {
  const outcomes = await route.batch((batch) => {
    for (const link of links) batch.links.delete(link);
  });
  const failures = outcomes.filter((error) => error !== undefined && !isGone(error));
  if (failures.length > 0) throw new AggregateError(failures, failures.map((error) => error!.message).join('\n'));
}

/**
 * Deletes all links of a group by one request, which takes hardly longer than one link. An empty group is no error.
 *
 * @throws NetlinkError `EOPNOTSUPP` a link of it cannot be deleted; none is then
 */
export async function detachGroup(route: RouteSocket, group: number): Promise<void> {
  await route.links.deleteGroup(group).catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });
}

function isGone(error: unknown): boolean {
  return error instanceof NetlinkError && error.code === 'ENODEV';
}
