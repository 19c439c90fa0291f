import { describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import type { FlowDefinition } from "@/lib/core/flow/flow";
import { createFlow } from "@/lib/flows/create";
import { cardBackPicture, passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { chooseDocument } from "@/lib/verifications/answer";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { decideVerification } from "@/lib/verifications/decide";
import { handInPicture } from "@/lib/verifications/hand-in";
import { type Backend, newBackend } from "./client.testing";
import { approve, handIn } from "./handed-in.testing";

const ctx = systemContext();

const user = {
  ...{ firstName: "Ada", lastName: "Lovelace", gender: "female", dateOfBirth: "10-12-1815" },
  ...{ idNumber: "X123456", address: "12 St James’s Square" },
};

/** Someone who has handed in a driver's licence, a proof of address and a selfie. */
async function handedIn({ open }: Backend, refId: string, flowId?: string): Promise<string> {
  const { sessionId } = (await open({ refId, flowId, user })).body;
  await handIn(sessionId, "drivers_license", ["document_front", "document_back", "address_document", "face"]);
  return sessionId;
}

describe("GET /v2/users/{refId} (vove.md A4)", () => {
  test("tells what there is before anything is handed in", async () => {
    const { open, read } = await newBackend();
    const { sessionId } = (await open({ refId: "user-1", user })).body;
    const { status, body } = await read("user-1");
    expect(status).toBe(200);
    expect(body).toEqual({
      _id: expect.any(String),
      refId: "user-1",
      status: "open",
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      sessionId,
      sessions: [sessionId],
      documents: [],
      metadata: [],
    });
  });

  test("tells documents by step, and of the person only what a decision has confirmed", async () => {
    const backend = await newBackend();
    const definition: FlowDefinition = {
      steps: [
        { kind: "document", documentTypes: ["drivers_license"] },
        { kind: "proof_of_address" },
        { kind: "selfie" },
      ],
      decision: { asksAgainForPoorPictures: false, maxAttempts: 3 },
    };
    const flow = await createFlow(ctx, backend.integration, { name: "With address", definition });
    const id = await handedIn(backend, "user-1", flow.id);
    const undecided = (await backend.read("user-1")).body;
    expect(undecided).toMatchObject({ status: "pending", flowId: flow.id, sessionId: id });
    expect(undecided.documents).toEqual([
      { stepId: "DRIVING_LICENSE", type: "Driver License" },
      { stepId: "ADDRESS_PROOF" },
    ]);
    await approve(id);
    const decided = (await backend.read("user-1")).body;
    expect(decided.status).toBe("successful");
    expect(decided.documents).toEqual([
      {
        ...{ stepId: "DRIVING_LICENSE", type: "Driver License", firstName: "Ada", lastName: "Lovelace" },
        ...{ dateOfBirth: "10/12/1815", sex: "F", idNumber: "X123456" },
      },
      { stepId: "ADDRESS_PROOF", fullName: "Ada Lovelace", address: "12 St James’s Square" },
    ]);
  });

  test("speaks of the newest of several sessions, and lists all", async () => {
    const backend = await newBackend();
    const first = await handedIn(backend, "user-1");
    await decideVerification(ctx, first, { outcome: "declined", reason: "face_mismatch" });
    expect((await backend.read("user-1")).body.status).toBe("suspected");
    const second = (await backend.open({ refId: "user-1" })).body.sessionId;
    expect((await backend.read("user-1")).body).toMatchObject({
      ...{ status: "open", sessionId: second, sessions: [first, second], documents: [] },
    });
  });

  test("finds sessions that were made in another way by their reference or id", async () => {
    const { integration, read } = await newBackend();
    const named = await createVerification(ctx, integration, { vendorData: "order 7/a" });
    const nameless = await createVerification(ctx, integration, {});
    expect((await read("order 7/a")).body).toMatchObject({ refId: "order 7/a", sessionId: named.id });
    expect((await read(nameless.id)).body).toMatchObject({ refId: nameless.id, sessionId: nameless.id });
    expect((await read(named.id)).body).toMatchObject({ refId: "order 7/a", sessionId: named.id });
  });

  test("a stranger's is answered like one that does not exist", async () => {
    const [ours, theirs] = [await newBackend(), await newBackend()];
    const { sessionId } = (await ours.open({ refId: "user-1" })).body;
    for (const tail of ["", "/documents", "/selfie", `/documents/${sessionId}`])
      for (const refId of ["user-1", sessionId, "nobody", "%"]) {
        const { status, body } = await theirs.read(refId, tail);
        expect([status, body]).toEqual([
          404,
          { statusCode: 404, message: "User not found", error: "Not Found" },
        ]);
      }
  });
});

describe("pictures as third parties fetch them (vove.md A2)", () => {
  test("/documents lists links that the same key opens", async () => {
    const backend = await newBackend();
    await handedIn(backend, "user 1");
    const { body } = await backend.read("user 1", "/documents");
    expect(body.map(({ stepId, side }: { stepId: string; side: string }) => [stepId, side])).toEqual([
      ["DRIVING_LICENSE", "front"],
      ["DRIVING_LICENSE", "back"],
      ["ADDRESS_PROOF", "front"],
    ]);
    const { pathname } = new URL(body[1].url);
    const picture = await backend.call("GET", pathname);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect(picture.bytes.equals(await cardBackPicture())).toBe(true);
    const stranger = await newBackend();
    expect((await stranger.call("GET", pathname)).status).toBe(404);
  });

  test("/selfie is a link, or the picture where that is accepted", async () => {
    const backend = await newBackend();
    await handedIn(backend, "user-1");
    const described = await backend.read("user-1", "/selfie", { accept: "application/json" });
    expect(described.body).toMatchObject({ mimeType: "image/jpeg", url: expect.stringMatching(/\/selfie$/) });
    const picture = await backend.read("user-1", "/selfie", { accept: "image/*" });
    expect(picture.headers.get("content-type")).toBe("image/jpeg");
    expect(picture.bytes.equals(await selfiePicture())).toBe(true);
    await backend.open({ refId: "user-2" });
    expect((await backend.read("user-2", "/selfie")).body).toMatchObject({ message: "Selfie not found" });
  });
});

describe("GET /v2/sessions/latest (vove.md A9)", () => {
  test("tells an SDK where its session stands", async () => {
    const backend = await newBackend();
    const { token, sessionId } = (await backend.open({ refId: "user-1" })).body;
    const latest = async () => {
      const authorization = `Bearer ${token}`;
      const { status, body } = await backend.call("GET", "/v2/sessions/latest", undefined, { authorization });
      expect(status).toBe(200);
      return body;
    };
    expect(await latest()).toEqual({
      sessionToken: token,
      additionalSessionData: { isAdditionalDataPartiallyIncomplete: false },
      verificationStatus: "open",
      flowStep: "ID_DOCUMENT",
      sessionConfiguration: { retry: false },
    });
    await applyEvent(ctx, sessionId, "start");
    await chooseDocument(ctx, sessionId, "passport", "EE");
    await handInPicture(
      ctx,
      sessionId,
      { context: "document_front", stage: "final" },
      await passportPicture(),
    );
    expect(await latest()).toMatchObject({ verificationStatus: "in-progress", flowStep: "LIVENESS" });
    await applyEvent(ctx, sessionId, "submit");
    expect(await latest()).toMatchObject({ verificationStatus: "pending", flowStep: "DONE" });
    await decideVerification(ctx, sessionId, {
      ...{ outcome: "resubmission_requested", reason: "poor_image_quality" },
    });
    expect(await latest()).toMatchObject({ sessionConfiguration: { retry: true } });
  });
});
