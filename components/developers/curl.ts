import { isSigned, type PlacedCall } from "./reference";

const indented = (value: unknown) => JSON.stringify(value, null, 2);

/** The variable whose value is signed. */
function signedOver({ method, path }: PlacedCall) {
  if (method === "post" || method === "patch") return "$BODY";
  return path.includes("{id}") ? "$ID" : "$AFTER";
}

const keys: Record<string, string> = {
  apiKey: "X-AUTH-CLIENT: $API_KEY",
  secretKey: "x-api-key: $SECRET_KEY",
  sessionToken: "Authorization: Bearer $SESSION_TOKEN",
  hostToken: "Authorization: Bearer $HOST_TOKEN",
  accessToken: "Authorization: Bearer $ACCESS_TOKEN",
  userToken: "Authorization: Bearer $USER_TOKEN",
};

const headersOf = ({ security }: PlacedCall) =>
  security
    .flatMap((each) => Object.keys(each))
    .flatMap((scheme) => keys[scheme] ?? [])
    .map((header) => `-H "${header}"`);

/** A call as commands for a terminal; what begins with a `$` is the reader’s. */
export function curlOf(call: PlacedCall, origin: string): string {
  const { method, path, parameters, requestBody } = call;
  const query = parameters.filter((parameter) => parameter.in === "query");
  const asked = query
    .map(({ name, example = "" }) => `${name}=${name === "after" ? "$AFTER" : example}`)
    .join("&");
  const url = `${origin}${path.replace("{refId}", "$REF_ID").replace("{id}", "$ID").replace("{imageId}", "$IMAGE_ID").replace("{registry}", "$REGISTRY")}${asked ? `?${asked}` : ""}`;
  const body = requestBody ? [`BODY='${indented(requestBody.content["application/json"].example)}'`, ""] : [];
  const options = [
    ...(method === "get" ? [] : [`-X ${method.toUpperCase()}`]),
    ...headersOf(call),
    ...(requestBody ? [`-H "Content-Type: application/json"`] : []),
    ...(isSigned(call)
      ? [
          `-H "X-HMAC-SIGNATURE: $(printf %s "${signedOver(call)}" |
      openssl dgst -sha256 -hmac "$SECRET" | sed 's/.* //')"`,
        ]
      : []),
    ...(requestBody ? [`--data-raw "$BODY"`] : []),
  ];
  return [...body, [`curl "${url}"`, ...options].join(" \\\n  ")].join("\n");
}

export const jsonText = indented;
