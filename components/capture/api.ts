import type { CaptureState } from "@/lib/core/capture/state";
import type { DocumentType, MediaContext, PictureSource, PictureStage } from "@/lib/core/document/document";

/** `offline` is a request that got no answer: the same request may be sent again. */
type Code = "offline" | "internal" | (string & {});

export class CaptureError extends Error {
  override readonly name = "CaptureError";

  constructor(
    readonly code: Code,
    message: string,
  ) {
    super(message);
  }

  /** Whether the same request may succeed a moment later. */
  get isPassing() {
    return this.code === "offline" || this.code === "internal" || this.code === "rate_limited";
  }

  /** Whether what this page shows is out of date. */
  get isStale() {
    return this.code === "conflict" || this.code === "gone" || this.code === "not_found";
  }
}

const offline = () => new CaptureError("offline", "");

function refusal(body: string): CaptureError {
  try {
    const { error } = JSON.parse(body) as { error: { code: string; message: string } };
    return new CaptureError(error.code, error.message);
  } catch (error) {
    // A proxy on the way may answer in its own words.
    if (error instanceof SyntaxError || error instanceof TypeError) return new CaptureError("internal", "");
    throw error;
  }
}

// Our own routes answer with the shapes that are asked for here, and no other.
const parsed = <T>(body: string) => JSON.parse(body) as T;

async function call<T = CaptureState>(token: string, path: string, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(`/api/capture/${path}`, {
    ...init,
    cache: "no-store",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  }).then(
    async (response) => ({ isOk: response.ok, body: await response.text() }),
    () => undefined,
  );
  if (!answer) throw offline();
  if (!answer.isOk) throw refusal(answer.body);
  return parsed<T>(answer.body);
}

/** A picture that is about to be sent; the same one again goes on where it stopped. */
type Announcement = {
  context: MediaContext;
  stage: PictureStage;
  source: PictureSource;
  size: number;
  /** Of the whole, in hex. */
  sha256: string;
};

type Piece = {
  id: string;
  offset: number;
  piece: Blob;
  onSent: (bytes: number) => void;
  signal: AbortSignal;
};

/** A connection on which nothing has moved for so long is none. */
const longestSilence = 30_000;

/** XMLHttpRequest, because `fetch` does not tell how much has left. */
const sendPiece = (token: string, { id, offset, piece, onSent, signal }: Piece) =>
  new Promise<CaptureState | { received: number }>((resolve, reject) => {
    if (signal.aborted) return reject(offline());
    const request = new XMLHttpRequest();
    const giveUp = () => request.abort();
    let timer = setTimeout(giveUp, longestSilence);
    request.open("PATCH", `/api/capture/uploads/${id}`);
    request.setRequestHeader("authorization", `Bearer ${token}`);
    request.setRequestHeader("upload-offset", String(offset));
    request.upload.onprogress = ({ loaded }) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, longestSilence);
      onSent(loaded);
    };
    request.onload = () =>
      request.status === 200 ? resolve(parsed(request.responseText)) : reject(refusal(request.responseText));
    request.onerror = request.onabort = () => reject(offline());
    request.onloadend = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
    };
    signal.addEventListener("abort", giveUp);
    request.send(piece);
  });

/** Handed in is handed in, also by a request whose answer was lost. */
async function submit(token: string): Promise<CaptureState> {
  try {
    return await call(token, "submit", { method: "POST" });
  } catch (error) {
    if (!(error instanceof CaptureError) || !error.isStale) throw error;
    const state = await call(token, "state");
    if (state.phase !== "waiting" && state.phase !== "finished") throw error;
    return state;
  }
}

/** What the flow asks the server, with the key of its link. Every call may be repeated. */
export const captureApi = (token: string) => {
  const post = <T = CaptureState>(path: string, body?: object) =>
    call<T>(token, path, { method: "POST", body: body && JSON.stringify(body) });
  return {
    token,
    state: () => call(token, "state"),
    start: () => post("start"),
    consent: (version: string, language: string) => post("consent", { version, language }),
    chooseDocument: (type: DocumentType, country: string) => post("document", { type, country }),
    handover: () => post("handover"),
    submit: () => submit(token),
    announce: (picture: Announcement) => post<{ id: string; received: number }>("uploads", picture),
    sendPiece: (piece: Piece) => sendPiece(token, piece),
  };
};
export type CaptureApi = ReturnType<typeof captureApi>;
