export const roles = ["administrator", "operator", "reviewer", "developer", "viewer"] as const;
export type Role = (typeof roles)[number];

export const permissions = [
  "verification:read",
  "verification:create",
  "verification:decide",
  "verification:export",
  "person:export",
  "media:read",
  "webhook:read",
  "webhook:resend",
  "integration:manage",
  "user:manage",
  "verification:redact",
  "audit:read",
  "analytics:read",
] as const;
export type Permission = (typeof permissions)[number];

/** Who may do what. The only place that knows. */
export const grants: Record<Role, readonly Permission[]> = {
  administrator: permissions,
  operator: [
    ...(["verification:read", "verification:create", "verification:export", "person:export"] as const),
    ...(["media:read", "webhook:read", "webhook:resend", "analytics:read"] as const),
  ],
  reviewer: ["verification:read", "verification:decide", "verification:export", "media:read"],
  developer: [
    ...(["verification:read", "verification:create", "integration:manage"] as const),
    ...(["webhook:read", "webhook:resend"] as const),
  ],
  viewer: ["verification:read", "analytics:read"],
};

export const may = (role: Role, permission: Permission) => grants[role].includes(permission);

export const roleNames: Record<Role, string> = {
  administrator: "Administrator",
  operator: "Operator",
  reviewer: "Reviewer",
  developer: "Developer",
  viewer: "Viewer",
};
