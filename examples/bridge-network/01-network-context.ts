// Step 1: a network context. What a process can see of the network is its namespace's: devices, routes, rules.
// Here: a fresh one, which has a loopback device, down, and nothing else.
import { inspectAddress, inspectIptables, inspectLink, inspectRoute } from 'netloom/inspect';
import { inSandbox } from 'netloom/netns';

process.exitCode = await inSandbox(import.meta.url, async () => {
  console.log('# Network devices');
  process.stdout.write(await inspectLink());
  console.log('\n# Addresses');
  process.stdout.write(await inspectAddress());
  console.log('\n# Route table');
  process.stdout.write(await inspectRoute());
  console.log('\n# iptables rules');
  process.stdout.write(await inspectIptables());
});
