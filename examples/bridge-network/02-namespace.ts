// Step 2: a namespace. `netns0` gets its own devices, routes and rules; a program started in it sees only those.
import * as netns from 'netloom/netns';
import { openRoute } from 'netloom/route';

process.exitCode = await netns.inSandbox(import.meta.url, async () => {
  await using netns0 = await netns.create('netns0');
  console.log('namespaces:', netns.list().join(', '));

  await using here = openRoute();
  await using there = openRoute({ netns: 'netns0' });
  await here.links.create({ name: 'only-here', kind: 'bridge' });
  console.log('links here:     ', (await here.links.list().toArray()).map((link) => link.name).join(', '));
  console.log('links in netns0:', (await there.links.list().toArray()).map((link) => link.name).join(', '));

  const { stdout } = await netns0.exec(process.execPath, [
    '-p',
    'Object.keys(require("os").networkInterfaces()).length',
  ]);
  console.log('interfaces that are up, as a program in netns0 counts them:', stdout.trim());

  await netns.delete('netns0');
  console.log('namespaces:', netns.list().join(', ') || 'none');
});
