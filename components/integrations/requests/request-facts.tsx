import { Badge } from "@/components/ui/badge";
import { DefinitionList } from "@/components/ui/definition-list";
import { RelativeTime } from "@/components/ui/relative-time";
import type { LoggedRequest } from "@/lib/core/request/listing";
import { Copyable } from "../copyable";
import { refusalSentence, statusLook } from "./words";

/** All there is of one call. */
export const RequestFacts = ({ request }: { request: LoggedRequest }) => (
  <DefinitionList
    rows={[
      {
        term: "Status",
        value: <Badge {...statusLook(request.status)}>{request.status}</Badge>,
      },
      {
        term: "Request",
        value: <span className="id-text wrap-anywhere">{`${request.method} ${request.path}`}</span>,
      },
      { term: "Error code", value: request.errorCode ?? "None" },
      {
        term: "Why the key was refused",
        value: request.refusal ? refusalSentence(request.refusal) : "It was not.",
      },
      { term: "Key", value: request.key?.label ?? "None" },
      { term: "From", value: request.ip ?? "Unknown" },
      { term: "Took", value: `${request.milliseconds.toLocaleString("en")} ms` },
      { term: "When", value: <RelativeTime at={request.createdAt} /> },
      { term: "Request id", value: <Copyable value={request.requestId} label="Copy request id" /> },
    ]}
  />
);
