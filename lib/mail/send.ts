import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import type { Letter } from "./letters";

/** Milliseconds that a mail server may be silent: somebody waits. */
const patience = 10_000;

export type MailOutcome = "sent" | "failed" | "off";

/** Whether mail is set up. */
export const sendsMail = () => Boolean(env().SMTP_URL && env().MAIL_FROM);

/** Sends a letter, and says whether it went. Whoever asked has the link as well, so a failure is no reason to stop. */
export async function sendMail(to: string, { subject, text, html }: Letter): Promise<MailOutcome> {
  const { SMTP_URL: url, MAIL_FROM: from } = env();
  if (!url || !from) return "off";
  const transport = createTransport({
    ...{ url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
  });
  try {
    await transport.sendMail({ from, to, subject, text, html });
    return "sent";
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Not the whole error: a server may repeat the letter, and the letter holds a key.
    log.error("mail was not sent", { code: "code" in error ? error.code : error.name });
    return "failed";
  } finally {
    transport.close();
  }
}
