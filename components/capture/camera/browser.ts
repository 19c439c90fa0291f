export type Platform = "ios" | "android" | "desktop";

/** Facebook, Instagram, WeChat, TikTok, Line, Snapchat, LinkedIn, X, KakaoTalk, Pinterest; and what Android calls a web view. */
const apps =
  /FBA[NV]|FB_IAB|Instagram|MicroMessenger|BytedanceWebview|musical_ly|TikTok|trill_|\bLine\/|Snapchat|LinkedInApp|Twitter for|KAKAOTALK|\[Pinterest|; wv\)/i;
const iosBrowsers = /Safari\/|CriOS|FxiOS|EdgiOS/;

/** Where somebody has come from, as far as they say: decides on words only. */
export function browserOf(userAgent: string, touchPoints = 0) {
  // An iPad calls itself a Mac, which has no touch screen.
  const isIos = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  const platform: Platform = isIos ? "ios" : /Android/.test(userAgent) ? "android" : "desktop";
  const isInApp = apps.test(userAgent) || (isIos && !iosBrowsers.test(userAgent));
  return { platform, isInApp };
}
