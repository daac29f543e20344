import { createHash, randomBytes } from "node:crypto";

/** What Keycloak hands out: a token for five minutes, and one with which the app gets the next. */
export interface Tokens {
  access_token: string;
  refresh_token: string;
}

const client = "sahyog-web";
const callback = "http://localhost:5173/callback";

/** The code flow with PKCE. In an app the system's browser shows the page; here we fill it in. */
export async function signIn(keycloak: string, username: string, password: string): Promise<Tokens> {
  const verifier = randomBytes(32).toString("base64url");
  const asked = new URLSearchParams({
    client_id: client,
    redirect_uri: callback,
    response_type: "code",
    scope: "openid offline_access",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  const code = await codeFromBrowser(`${keycloak}/protocol/openid-connect/auth?${asked}`, username, password);
  return tokens(keycloak, {
    grant_type: "authorization_code",
    code,
    redirect_uri: callback,
    code_verifier: verifier,
  });
}

/** Each answer brings a new refresh token, to be kept in place of the old one. */
export async function refresh(keycloak: string, known: Tokens): Promise<Tokens> {
  return tokens(keycloak, { grant_type: "refresh_token", refresh_token: known.refresh_token });
}

async function tokens(keycloak: string, grant: Record<string, string>): Promise<Tokens> {
  const answer = await fetch(`${keycloak}/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({ client_id: client, ...grant }),
  });
  if (!answer.ok) {
    throw new Error(`sign in again: ${await answer.text()}`);
  }
  return (await answer.json()) as Tokens;
}

async function codeFromBrowser(address: string, username: string, password: string): Promise<string> {
  const page = await fetch(address);
  const action = /action="([^"]+)"/.exec(await page.text())?.[1]?.replaceAll("&amp;", "&");
  if (action === undefined) {
    throw new Error(`no sign-in page at ${address}`);
  }
  const back = await fetch(action, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: page.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ") },
    body: new URLSearchParams({ username, password }),
  });
  const code = new URL(back.headers.get("location") ?? address).searchParams.get("code");
  if (code === null) {
    throw new Error(`not signed in: ${back.status}`);
  }
  return code;
}
