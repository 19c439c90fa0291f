import { systemContext } from "@/lib/context";
import { type CaptureState, consentVersion } from "@/lib/core/capture/state";
import type { NewVerification } from "@/lib/core/verification/verification";
import type { Handler } from "@/lib/http/route";
import { createIntegration } from "@/lib/integrations/create";
import { createVerification } from "@/lib/verifications/create";
import { getVerificationDetails } from "@/lib/verifications/get";
import { captureToken } from "@/lib/verifications/token";
import { POST as consent } from "./consent/route";
import { POST as chooseDocument } from "./document/route";
import { POST as handover } from "./handover/route";
import { POST as addPicture } from "./pictures/route";
import { POST as start } from "./start/route";
import { GET as readState } from "./state/route";
import { POST as submit } from "./submit/route";
import { PATCH as addPiece } from "./uploads/[id]/route";
import { POST as openUpload } from "./uploads/route";

export const routes = {
  readState,
  start,
  consent,
  chooseDocument,
  addPicture,
  handover,
  submit,
  openUpload,
  addPiece,
};

type Answer = {
  status: number;
  body: CaptureState & { error: { code: string; message: string }; id: string; received: number };
};

/** An end user's browser; without transactions around it, as in life. */
export async function endUser(wanted: NewVerification = {}) {
  const { integration } = await createIntegration(systemContext(), {
    name: "Harbour Bank",
    environment: "live",
  });
  const verification = await createVerification(systemContext(), integration, wanted);
  const token = await captureToken(verification);
  const call = async (
    handler: Handler,
    body?: object | Buffer,
    query = "",
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await handler(
      new Request(`http://localhost/api/capture${query}`, {
        method: handler === readState ? "GET" : "POST",
        headers: { ...headers, authorization: `Bearer ${token}` },
        body: body && new Uint8Array(Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))),
      }),
      { params: Promise.resolve({}) },
    );
    return { status: response.status, body: await response.json() };
  };
  const agree = () => call(consent, { version: consentVersion, language: "en" });
  const choose = (type: string, country: string) => call(chooseDocument, { type, country });
  const send = (context: string, bytes: Buffer) => call(addPicture, bytes, `?context=${context}`);
  const announce = (upload: object) => call(openUpload, upload);
  const piece = async (id: string, offset: number, bytes: Buffer): Promise<Answer> => {
    const response = await addPiece(
      new Request("http://localhost/api/capture/uploads", {
        method: "PATCH",
        headers: { authorization: `Bearer ${token}`, "upload-offset": String(offset) },
        body: new Uint8Array(bytes),
      }),
      { params: Promise.resolve({ id }) },
    );
    return { status: response.status, body: await response.json() };
  };
  return { id: verification.id, token, call, agree, choose, send, announce, piece };
}

export const details = (id: string) => getVerificationDetails(systemContext(), id);
