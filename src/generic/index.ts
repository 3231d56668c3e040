export { NoReplyError, UnknownGroupError } from './errors.js';
export type { FamilyInfo } from './family.js';
export type { GenericNotification, NotificationOptions } from './notifications.js';
export { type GenericClient, type GenericConnection, type GenericOptions, openGeneric } from './open.js';
