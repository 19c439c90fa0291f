import { leave } from "@/lib/auth/leave";

export const POST = leave;
