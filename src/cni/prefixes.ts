export * from '../recipe/address/index.js';
