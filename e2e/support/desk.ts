import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import { readEnv } from "@/lib/env";

type SignIn = { email: string; password: string };

function administrator(): SignIn {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = readEnv();
  if (!email || !password) throw new Error("ADMIN_EMAIL and ADMIN_PASSWORD come from global-setup.ts.");
  return { email, password };
}

/** As next-auth's own route lets one, without a page: signing in is the subject of other journeys. */
async function signIn(context: BrowserContext, { email, password }: SignIn) {
  const { csrfToken } = await (await context.request.get("/api/auth/csrf")).json();
  const form = { email, password, csrfToken };
  const answer = await context.request.post("/api/auth/callback/credentials", { form, maxRedirects: 0 });
  const isIn = (await context.cookies()).some(({ name }) => /sign-in/.test(name));
  if (!isIn) throw new Error(`Signing in was answered with ${answer.status()}.`);
}

/** Whether React has taken over all that the server has drawn, and what it does after that is done as well. */
async function isAlive(): Promise<boolean> {
  // The end user's page is drawn in the browser, and other sites are not ours.
  if (!("__next_f" in window)) return true;
  type Root = { stateNode: { current: { memoizedState: { isDehydrated: boolean } } } };
  const ofReact = Object.entries(document).find(([key]) => key.startsWith("__reactContainer$"));
  const root: Root | undefined = ofReact?.[1];
  // While a script is on its way, React may have seen all that is there, and have taken over none of it.
  if (!root || root.stateNode.current.memoizedState.isDehydrated) return false;
  const hears = (button: Element) => Object.keys(button).some((key) => key.startsWith("__reactProps$"));
  if (![...document.querySelectorAll("button")].every(hears)) return false;
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
  return true;
}

/** Lets no journey press what does not hear yet: the server draws a page, and React takes it over a moment later. */
export function hearing(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...target) => {
    const response = await goto(...target);
    await page.waitForFunction(isAlive);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    await page.waitForFunction(isAlive);
    return response;
  };
  return page;
}

type State = Awaited<ReturnType<Awaited<ReturnType<Browser["newContext"]>>["storageState"]>>;

/** Opens back-office pages for somebody who is signed in; signs each person in once only. */
export function deskOf(browser: Browser, baseURL: string) {
  const states = new Map<string, State>();
  return async (options: BrowserContextOptions = {}, who: SignIn = administrator()): Promise<Page> => {
    const known = states.get(who.email);
    const context = await browser.newContext({
      ...{ baseURL, locale: "en-GB", timezoneId: "UTC", viewport: { width: 1440, height: 900 } },
      ...options,
      storageState: known,
    });
    if (!known) {
      await signIn(context, who);
      states.set(who.email, await context.storageState());
    }
    return hearing(await context.newPage());
  };
}
