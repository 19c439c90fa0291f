import type { CaptureState } from "@/lib/core/capture/state";
import type { DocumentType, MediaContext, PictureSource } from "@/lib/core/document/document";

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

// Our own routes answer with this shape and no other.
const stateOf = (body: string) => JSON.parse(body) as CaptureState;

async function call(token: string, path: string, init: RequestInit = {}): Promise<CaptureState> {
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
  return stateOf(answer.body);
}

type Upload = {
  context: MediaContext;
  picture: Blob;
  source: PictureSource;
  onProgress: (share: number) => void;
  signal: AbortSignal;
};

/** XMLHttpRequest, because `fetch` does not tell how much has left. */
const upload = (token: string, { context, picture, source, onProgress, signal }: Upload) =>
  new Promise<CaptureState>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/capture/pictures?context=${context}&source=${source}`);
    request.setRequestHeader("authorization", `Bearer ${token}`);
    request.timeout = 120_000;
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () =>
      request.status === 200 ? resolve(stateOf(request.responseText)) : reject(refusal(request.responseText));
    request.onerror = request.ontimeout = request.onabort = () => reject(offline());
    signal.addEventListener("abort", () => request.abort());
    request.send(picture);
  });

/** What the flow asks the server, with the key of its link. Every call may be repeated. */
export const captureApi = (token: string) => {
  const post = (path: string, body?: object) =>
    call(token, path, { method: "POST", body: body && JSON.stringify(body) });
  return {
    state: () => call(token, "state"),
    start: () => post("start"),
    consent: (version: string, language: string) => post("consent", { version, language }),
    chooseDocument: (type: DocumentType, country: string) => post("document", { type, country }),
    handover: () => post("handover"),
    submit: () => post("submit"),
    upload: (picture: Upload) => upload(token, picture),
    /** Evidence beside the final picture: whether it arrives changes nothing for the end user. */
    keepPreliminary: (context: MediaContext, picture: Blob) =>
      fetch(`/api/capture/pictures?context=${context}&source=camera&stage=preliminary`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
        body: picture,
      }).then(
        () => {},
        () => {},
      ),
  };
};
export type CaptureApi = ReturnType<typeof captureApi>;
