export { type Attached, attach, attachAll } from './attach.js';
export type { AttachSpec, ContainerRoute } from './attach-spec.js';
export { detach, detachGroup } from './detach.js';
export { bridgeSettings, differing } from './sysctls.js';
