import { invitationDays } from "@/lib/core/identity/colleague";
import { type Role, roleNames } from "@/lib/core/identity/roles";

export type Letter = { subject: string; text: string; html: string };

type Content = { subject: string; lines: string[]; button: string; url: string; end: string };

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? "");

const paragraph = (text: string) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;

/** The same words twice: plain, and as HTML that loads nothing from anywhere. */
const letter = ({ subject, lines, button, url, end }: Content): Letter => ({
  subject,
  text: `${[...lines, url, end].join("\n\n")}\n`,
  html: [
    '<!doctype html><html lang="en"><body style="margin:0;padding:24px;background:#f6f5f1;color:#1c1b18;font:16px/1.5 system-ui,sans-serif">',
    '<div style="max-width:32rem;margin:0 auto;padding:24px;background:#fff;border:1px solid #d9d6cc">',
    ...lines.map(paragraph),
    `<p style="margin:0 0 16px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:8px 16px;background:#1c1b18;color:#fff;text-decoration:none">${escapeHtml(button)}</a></p>`,
    `<p style="margin:0 0 16px;font-size:13px;word-break:break-all">${escapeHtml(url)}</p>`,
    `<p style="margin:0;font-size:13px;color:#5d5a52">${escapeHtml(end)}</p>`,
    "</div></body></html>",
  ].join("\n"),
});

export const invitationLetter = (invitedBy: string, role: Role, url: string) =>
  letter({
    subject: "You are invited to Proofdesk",
    lines: [`${invitedBy} invites you to the verification desk as ${roleNames[role].toLowerCase()}.`],
    button: "Accept the invitation",
    url,
    end: `The link opens once, within ${invitationDays} days. If you do not know what this is about, do nothing.`,
  });

export const forgottenLetter = (name: string, url: string) =>
  letter({
    subject: "Choose another password for Proofdesk",
    lines: [`Hello ${name},`, "somebody has asked for this link on the sign-in page."],
    button: "Choose a password",
    url,
    end: "The link opens once, within 30 minutes. If it was not you, do nothing: your password stays as it is.",
  });

export const passwordLetter = (name: string, url: string) =>
  letter({
    subject: "Choose a password for Proofdesk",
    lines: [`Hello ${name},`, "an administrator has made a link for you to choose another password."],
    button: "Choose a password",
    url,
    end: "The link opens once, within 24 hours. Until then your password stays as it is.",
  });
