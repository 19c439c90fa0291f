import { expect, test } from "vitest";
import { may, permissions, roles } from "./roles";

test("an administrator may do everything", () => {
  for (const permission of permissions) expect(may("administrator", permission)).toBe(true);
});

test("whoever may do something with verifications, pictures or webhooks may read verifications", () => {
  for (const role of roles)
    for (const permission of permissions)
      if (may(role, permission)) expect(may(role, "verification:read"), `${role} ${permission}`).toBe(true);
});

test("whoever may send a webhook again may read the log", () => {
  for (const role of roles) if (may(role, "webhook:resend")) expect(may(role, "webhook:read")).toBe(true);
});
