import { readCustomer } from "@/lib/customers/read";
import { presentUser } from "@/lib/dialects/vove/present";
import { refIdOf } from "@/lib/dialects/vove/ref-id";
import { keyRoute } from "@/lib/dialects/vove/route";
import { json } from "@/lib/http/route";

export const GET = keyRoute({
  needs: "decisions:read",
  handle: async ({ ctx, incoming }) => json(presentUser(await readCustomer(ctx, refIdOf(incoming)))),
});
