import type { Language } from "@/lib/core/verification/language";

type Words = {
  title: string;
  needsScript: string;
  /** Leads to the same page once more. */
  slow: string;
};

/** What the page says before its script runs. */
export const pageWords: Record<Language, Words> = {
  en: {
    title: "Confirm your identity",
    needsScript: "This page needs JavaScript. Please turn it on, or open the link in another browser.",
    slow: "This takes longer than usual. Load the page again",
  },
  de: {
    title: "Identität bestätigen",
    needsScript:
      "Diese Seite braucht JavaScript. Bitte schalten Sie es ein, oder öffnen Sie den Link in einem anderen Browser.",
    slow: "Das dauert länger als sonst. Seite neu laden",
  },
  fr: {
    title: "Confirmez votre identité",
    needsScript:
      "Cette page a besoin de JavaScript. Veuillez l’activer ou ouvrir le lien dans un autre navigateur.",
    slow: "C’est plus long que d’habitude. Recharger la page",
  },
  es: {
    title: "Confirme su identidad",
    needsScript: "Esta página necesita JavaScript. Actívelo o abra el enlace en otro navegador.",
    slow: "Está tardando más de lo normal. Volver a cargar la página",
  },
  pt: {
    title: "Confirme a sua identidade",
    needsScript: "Esta página precisa de JavaScript. Ative-o ou abra o link noutro navegador.",
    slow: "Está a demorar mais do que o habitual. Carregar a página de novo",
  },
  it: {
    title: "Confermi la sua identità",
    needsScript: "Questa pagina ha bisogno di JavaScript. Lo attivi o apra il link in un altro browser.",
    slow: "Ci vuole più tempo del solito. Ricaricare la pagina",
  },
  pl: {
    title: "Potwierdź swoją tożsamość",
    needsScript: "Ta strona wymaga JavaScriptu. Włącz go lub otwórz link w innej przeglądarce.",
    slow: "Trwa to dłużej niż zwykle. Wczytaj stronę ponownie",
  },
  et: {
    title: "Kinnitage oma isik",
    needsScript: "See leht vajab JavaScripti. Palun lülitage see sisse või avage link teises brauseris.",
    slow: "See võtab tavapärasest kauem aega. Laadige leht uuesti",
  },
  tr: {
    title: "Kimliğinizi doğrulayın",
    needsScript:
      "Bu sayfa için JavaScript gereklidir. Lütfen açın veya bağlantıyı başka bir tarayıcıda açın.",
    slow: "Bu, her zamankinden uzun sürüyor. Sayfayı yeniden yükleyin",
  },
  uk: {
    title: "Підтвердьте свою особу",
    needsScript:
      "Для цієї сторінки потрібен JavaScript. Увімкніть його або відкрийте посилання в іншому браузері.",
    slow: "Це триває довше, ніж зазвичай. Завантажити сторінку ще раз",
  },
  ar: {
    title: "تأكيد هويتك",
    needsScript: "تحتاج هذه الصفحة إلى JavaScript. يُرجى تفعيله أو فتح الرابط في متصفح آخر.",
    slow: "يستغرق هذا وقتًا أطول من المعتاد. أعد تحميل الصفحة",
  },
  hi: {
    title: "अपनी पहचान की पुष्टि करें",
    needsScript: "इस पेज के लिए JavaScript ज़रूरी है। कृपया इसे चालू करें या लिंक को किसी दूसरे ब्राउज़र में खोलें।",
    slow: "इसमें सामान्य से ज़्यादा समय लग रहा है। पेज फिर से लोड करें",
  },
  ja: {
    title: "本人確認",
    needsScript:
      "このページには JavaScript が必要です。有効にするか、別のブラウザーでリンクを開いてください。",
    slow: "通常より時間がかかっています。ページを再読み込みする",
  },
  zh: {
    title: "确认您的身份",
    needsScript: "此页面需要 JavaScript。请启用它，或在其他浏览器中打开此链接。",
    slow: "加载时间比平时长。重新加载页面",
  },
};
