import type { Permission, Role } from "./roles";

/** What each permission is, for whoever gives somebody a role. */
export const permissionWords: Record<Permission, string> = {
  "verification:read": "See verifications",
  "verification:create": "Add verifications",
  "verification:decide": "Decide on verifications",
  "verification:export": "Export verifications",
  "person:export": "Export names and personal numbers",
  "media:read": "See pictures",
  "webhook:read": "See integrations and webhooks",
  "webhook:resend": "Send webhooks again",
  "integration:manage": "Change integrations and keys",
  "user:manage": "Invite and change people",
  "verification:redact": "Redact verifications and set retention",
  "audit:read": "See and export the audit log",
  "analytics:read": "See analytics",
};

/** Whom each role is for, in one line. */
export const roleWords: Record<Role, string> = {
  administrator: "Everything, people included.",
  operator: "Adds verifications and looks after what clients are told.",
  reviewer: "Looks at pictures and decides.",
  developer: "Connects backends; sees no pictures.",
  viewer: "Looks at verifications, without pictures.",
};
