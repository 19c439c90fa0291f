import type { ReasonId } from "@/lib/core/decision/reasons";
import type { ColleagueName } from "./company";
import type { Trouble } from "./deliveries";
import type { Teller } from "./tell";

type Story = (teller: Teller) => Promise<void>;

const noStory: Story = async () => {};

/** Opened, and left at the consent, the document, or the camera. */
const opened =
  (steps: 0 | 1 | 2): Story =>
  async (teller) => {
    await teller.start();
    if (steps > 0) await teller.consent();
    if (steps > 1) await teller.chooseDocument();
  };

/** `flaw` is what will be found wrong with the pictures. */
const submittedWith =
  (flaw?: ReasonId): Story =>
  async (teller) => {
    await opened(2)(teller);
    await teller.photograph(flaw);
    await teller.submit();
  };
const submitted = submittedWith();

const inReviewWith =
  (flaw?: ReasonId): Story =>
  async (teller) => {
    await submittedWith(flaw)(teller);
    await teller.evaluate();
  };
const inReview = inReviewWith();

const decided =
  (by: ColleagueName, outcome: "approved" | "declined", reason: ReasonId, note?: string): Story =>
  async (teller) => {
    await inReviewWith(reason)(teller);
    await teller.decide(by, outcome, reason, note);
  };

/** Asked for other pictures once; `then` is the second attempt. */
const again =
  (by: ColleagueName, reason: ReasonId, then: Story = noStory): Story =>
  async (teller) => {
    await inReviewWith(reason)(teller);
    await teller.decide(by, "resubmission_requested", reason);
    if (then === noStory) return;
    await teller.pause(20, 180);
    await then(teller);
  };

const expired: Story = (teller) => teller.lapse();
const abandoned: Story = async (teller) => {
  await opened(2)(teller);
  await teller.lapse();
};

const approved = (by: ColleagueName) => decided(by, "approved", "document_and_face_checked");

export type Entry = {
  hoursAgo: number;
  story: Story;
  isTest?: boolean;
  isByHand?: boolean;
  /** How the newest webhook fared, where it did not go well at once. */
  trouble?: Trouble;
};

/** What happened to each of the people, newest first. */
export const stories: Entry[] = [
  { hoursAgo: 0.3, story: noStory },
  { hoursAgo: 0.5, story: submitted },
  { hoursAgo: 0.8, story: inReview, trouble: "lasting" },
  { hoursAgo: 1.1, story: opened(1) },
  { hoursAgo: 1.6, story: inReview },
  { hoursAgo: 2.2, story: noStory, isByHand: true },
  { hoursAgo: 3.1, story: inReview },
  { hoursAgo: 4.4, story: submitted, isTest: true },
  { hoursAgo: 6.5, story: opened(2) },
  { hoursAgo: 9, story: inReview },
  { hoursAgo: 14, story: approved("ingrid"), trouble: "passing" },
  { hoursAgo: 17, story: again("tomasz", "poor_image_quality") },
  { hoursAgo: 20, story: inReview, isByHand: true },
  { hoursAgo: 23, story: approved("tomasz") },
  { hoursAgo: 26, story: decided("ingrid", "declined", "face_mismatch") },
  { hoursAgo: 30, story: again("ingrid", "document_not_fully_visible", approved("ingrid")) },
  { hoursAgo: 34, story: approved("tomasz") },
  { hoursAgo: 41, story: inReview, isTest: true },
  { hoursAgo: 44, story: approved("tomasz") },
  { hoursAgo: 47, story: noStory, isTest: true },
  {
    hoursAgo: 52,
    story: decided(
      "tomasz",
      "declined",
      "document_tampered",
      "The date of birth has been re-typed: see the font.",
    ),
  },
  { hoursAgo: 57, story: approved("ingrid"), trouble: "passing" },
  { hoursAgo: 66, story: again("tomasz", "face_not_visible", inReview) },
  { hoursAgo: 71, story: approved("ingrid"), isByHand: true },
  { hoursAgo: 78, story: opened(0), isTest: true },
  { hoursAgo: 83, story: approved("tomasz") },
  { hoursAgo: 92, story: again("ingrid", "document_expired"), isByHand: true },
  { hoursAgo: 97, story: decided("ingrid", "declined", "physical_document_not_used") },
  { hoursAgo: 105, story: approved("ingrid") },
  { hoursAgo: 118, story: approved("tomasz"), isTest: true },
  {
    hoursAgo: 124,
    story: decided(
      "tomasz",
      "approved",
      "confirmed_by_other_means",
      "Called back on the number from the contract.",
    ),
  },
  { hoursAgo: 139, story: again("tomasz", "poor_image_quality", approved("tomasz")) },
  { hoursAgo: 147, story: decided("ingrid", "declined", "name_mismatch"), isTest: true },
  { hoursAgo: 156, story: approved("ingrid") },
  { hoursAgo: 171, story: expired },
  { hoursAgo: 180, story: abandoned },
  { hoursAgo: 190, story: decided("ingrid", "declined", "duplicate_document") },
  { hoursAgo: 199, story: approved("tomasz") },
  { hoursAgo: 208, story: approved("ingrid"), isTest: true },
  { hoursAgo: 216, story: expired, isTest: true },
  {
    hoursAgo: 226,
    story: again("ingrid", "face_not_visible", decided("tomasz", "declined", "session_misused")),
  },
  { hoursAgo: 236, story: abandoned, isByHand: true },
];
