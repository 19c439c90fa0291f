import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { type ReasonId, reasonIds, reasons } from "@/lib/core/decision/reasons";
import { applyEvent } from "@/lib/verifications/apply";
import { decideVerification } from "@/lib/verifications/decide";
import { type Client, details, evaluate, newClient, photographAll, startDevice } from "./client.testing";

// Sources: transmit.md B4, B5.

const info = {
  person_details: {
    ...{ given_name: "Juana", surname: "Doe", full_name: "Juana Doe", gender: "Female", age: 35 },
    date_of_birth: "1867-11-07",
    address: { country: "USA", city: "New York", full_address: "1 Main St, New York" },
  },
  document_details: {
    ...{ type: "drivers_license", country: "US", region: "NY", document_serial_number: "S-1" },
    ...{ id_value: "D-7", issue_date: "2020-01-02", valid_until: "2030-01-02" },
  },
};

async function mocked(client: Client, mock_behavior: object) {
  const device = await startDevice((await client.create({ mock_behavior })).start_token);
  await photographAll(device);
  await evaluate(device.id);
  return device;
}

const notChecked = { recommendation: "N/A" };
const nothingChecked = {
  ...{ document_validation: notChecked, document_authentication: notChecked },
  ...{ document_liveness: notChecked, biometric_matching: notChecked, biometric_liveness: notChecked },
  ...{ flagged_identity: notChecked, risk_recommendation: notChecked },
};

test("ALLOW has the whole documented shape, with the data of the test", async () => {
  const client = await newClient();
  const { id } = await mocked(client, { recommendation: "ALLOW", info });
  const { pictures } = await details(id);
  const image = (context: string, type: string) => ({
    id: pictures.find((picture) => picture.context === context)?.id,
    type,
  });
  expect(await client.result(id)).toEqual({
    ...{ session_id: id, status: "complete", recommendation: "ALLOW" },
    person: {
      ...{ full_name: "Juana Doe", given_name: "Juana", surname: "Doe", gender: "female" },
      ...{ date_of_birth: "1867-11-07T00:00:00.000Z", age: 35 },
    },
    document: {
      ...{ country: "US", region: "NY", type: "drivers_license", number: "D-7", serial_number: "S-1" },
      ...{ issue_date: "2020-01-02T00:00:00.000Z", expiration_date: "2030-01-02T00:00:00.000Z" },
    },
    additional_info: { address: info.person_details.address },
    checks: {
      ...nothingChecked,
      document_authentication: { recommendation: "ALLOW" },
      biometric_matching: { recommendation: "ALLOW" },
    },
    verification_images: expect.arrayContaining([
      image("document_front", "document_front"),
      image("document_back", "document_back"),
      image("face", "selfie"),
    ]),
  });
});

test("detailed=false has the old shape: verified where allowed, else extracted", async () => {
  const client = await newClient();
  const old = async (id: string) =>
    (await client.call("GET", `/verification/${id}/result?detailed=false`)).body;
  const person = { ...info.person_details, gender: "female" };
  const document = info.document_details;
  const allowed = await mocked(client, { recommendation: "ALLOW", info });
  const { address: _, gender: __, age: ___, ...named } = person;
  expect(await old(allowed.id)).toEqual({
    ...{ session_id: allowed.id, status: "complete", recommendation: "ALLOW" },
    verified_info: { person, document: { ...document, ...named } },
  });
  const denied = await mocked(client, { recommendation: "DENY", info });
  expect(await old(denied.id)).toEqual({
    ...{ session_id: denied.id, status: "complete", recommendation: "DENY" },
    rejection_description: [expect.any(String)],
    extracted_info: { person, document: { ...document, ...named } },
  });
  const { session_id } = await client.create();
  expect(await old(session_id)).toEqual({ session_id, status: "pending" });
  expect((await client.call("GET", `/verification/${session_id}/result?detailed=no`)).status).toBe(400);
});

test("CHALLENGE and DENY are what a test asks for, and the older name means the same", async () => {
  const client = await newClient();
  for (const recommendation of ["CHALLENGE", "DENY"] as const)
    for (const mock of [{ recommendation }, { mock_recommendation: recommendation }]) {
      const { id } = await mocked(client, mock);
      expect(await client.result(id)).toMatchObject({ status: "complete", recommendation });
    }
});

test("nothing is said of a person whom nobody has named", async () => {
  const client = await newClient();
  const { id } = await mocked(client, { recommendation: "ALLOW" });
  expect(await client.result(id)).toMatchObject({ person: {}, document: { type: "other" } });
});

test("processing_time passes before the engine looks", async () => {
  const client = await newClient();
  const device = await startDevice(
    (await client.create({ mock_behavior: { recommendation: "ALLOW", processing_time: "1m30s" } }))
      .start_token,
  );
  await photographAll(device);
  const [job] = await systemContext().db.execute<{ run_at: string }>(
    sql`select run_at from graphile_worker._private_jobs j where payload->>'verificationId' = ${device.id}
      and exists (select 1 from graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'verification.evaluate')`,
  );
  const wait = (new Date(job?.run_at ?? 0).getTime() - Date.now()) / 1000;
  expect(wait).toBeGreaterThan(80);
  expect(wait).toBeLessThanOrEqual(90);
});

const decided = reasonIds.filter((id) => ["approved", "declined"].includes(reasons[id].outcome));

test("every reason has a recommendation, and a check that it does not speak of is N/A", async () => {
  const client = await newClient({}, "live");
  const checkWords = ["ALLOW", "CHALLENGE", "DENY", "N/A"];
  for (const reason of decided) {
    const device = await startDevice((await client.create({})).start_token);
    await decide(device.id, reason);
    const { recommendation, checks } = await client.result(device.id);
    const isApproval = reasons[reason].outcome === "approved";
    expect(recommendation === "ALLOW", reason).toBe(isApproval);
    expect(Object.keys(checks).sort()).toEqual(Object.keys(nothingChecked).sort());
    const results: { recommendation: string }[] = Object.values(checks);
    for (const check of results) expect(checkWords).toContain(check.recommendation);
    // A decision against somebody allows nothing, and one for somebody denies nothing.
    const unfit = isApproval ? ["DENY", "CHALLENGE"] : ["ALLOW"];
    expect(results.filter((check) => unfit.includes(check.recommendation))).toEqual([]);
  }
});

async function decide(id: string, reason: ReasonId) {
  await applyEvent(systemContext(), id, "submit");
  const { outcome } = reasons[reason];
  if (outcome === "review") return;
  await decideVerification(systemContext(), id, { outcome, reason });
}

test("a review is processing until somebody decides, or CHALLENGE where clients hear of reviews", async () => {
  for (const announceReview of [false, true]) {
    const client = await newClient({ announceReview }, "live");
    const device = await startDevice((await client.create()).start_token);
    await decide(device.id, "awaits_person");
    await evaluate(device.id);
    expect((await device.status()).status).toBe(announceReview ? "complete" : "processing");
    const result = await client.result(device.id);
    if (announceReview) expect(result).toMatchObject({ recommendation: "CHALLENGE", checks: nothingChecked });
    else expect(result).toEqual({ session_id: device.id, status: "processing" });
  }
});

test("every reason to ask again has a recapture_reason and pictures to retake", async () => {
  const client = await newClient({}, "live");
  const again = reasonIds.filter((id) => reasons[id].outcome === "resubmission_requested");
  expect(again.length).toBeGreaterThan(20);
  for (const reason of again) {
    const device = await startDevice((await client.create()).start_token);
    await decide(device.id, reason);
    const status = await device.status();
    expect(status, reason).toMatchObject({ status: "recapture", recapture_reason: expect.any(String) });
    expect(status.missing_images.length, reason).toBeGreaterThan(0);
  }
});

test("images are listed and given as JPEG, raw or in base64", async () => {
  const client = await newClient();
  const { id } = await mocked(client, { recommendation: "ALLOW" });
  const { session_images: images } = (await client.call("GET", `/verification/${id}/images`)).body;
  expect(images).toHaveLength(3);
  for (const image of images)
    expect(image).toEqual({
      ...{ id: expect.any(String), type: expect.any(String), format: "jpeg" },
      ...{ rejected: false, original: true },
    });
  const at = (tail: string) => client.call("GET", `/verification/${id}/images/${images[0].id}${tail}`);
  const raw = await at("");
  expect([raw.status, raw.headers.get("content-type")]).toEqual([200, "image/jpg"]);
  expect(raw.bytes.subarray(0, 2).toString("hex")).toBe("ffd8");
  expect((await at("?format=raw")).bytes.equals(raw.bytes)).toBe(true);
  const encoded = await at("?format=base64");
  expect(Buffer.from(encoded.bytes.toString(), "base64").equals(raw.bytes)).toBe(true);
  expect((await at("?format=tiff")).status).toBe(400);
  const other = await client.call("GET", `/verification/${id}/images/${crypto.randomUUID()}`);
  expect([other.status, other.body.message]).toEqual([404, "Image not found"]);
});
