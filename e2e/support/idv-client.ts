/** A backend that talks to the API as the vendor's samples do: a token by client credentials, then `/verify/api/v1`. */
export async function idvClientOf(origin: string, keys: { clientId: string; clientSecret: string }) {
  const answer = await fetch(`${origin}/oidc/token`, {
    method: "POST",
    body: new URLSearchParams({
      ...{ grant_type: "client_credentials", resource: "https://verify.identity.security" },
      ...{ client_id: keys.clientId, client_secret: keys.clientSecret },
    }),
  });
  const { access_token: token } = await answer.json();
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${origin}/verify/api/v1/verification${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.json();
  };
  return {
    token,
    create: (body: object) => call("POST", "", body),
    result: (id: string) => call("GET", `/${id}/result`),
    images: (id: string) => call("GET", `/${id}/images`),
  };
}
