import { pictures } from "./et-pictures";
import type { Messages } from "./messages";

/** Estonian. */
export const et: Messages = {
  common: {
    back: "Tagasi",
    leave: "Lahku",
    goOn: "Jätka",
    retry: "Proovi uuesti",
    loading: "Üks hetk…",
    language: "Keel",
    help: "Abi",
    privacy: "Kuidas teie andmeid kasutatakse",
    progress: (position, count) => `${position}. samm, kokku ${count}`,
  },

  documents: {
    passport: "Pass",
    id_card: "ID-kaart",
    drivers_license: "Juhiluba",
    residence_permit: "Elamisloakaart",
    visa: "Viisa",
  },

  names: {
    document_front: "Dokumendi esikülg",
    document_page: "Teie fotoga lehekülg",
    document_back: "Dokumendi tagakülg",
    address_document: "Aadressi tõendav dokument",
    face: "Teie nägu",
    face_left: "Pea vasakule pööratud",
    face_right: "Pea paremale pööratud",
  },

  landing: {
    heading: "Jätkake telefonis",
    lead: "Telefoniga saab kõige teravamad pildid. Suunake selle kaamera siinsele koodile: rakendust pole vaja ja midagi ei tule sisestada.",
    noCamera: "Sellest arvutist ei leitud kaamerat.",
    code: "Teie lingi QR-kood",
    follows: "Jätke see leht avatuks. Siin on näha, kui kaugel olete, ja lõpus läheb leht ise edasi.",
    copy: "Kopeeri link",
    copied: "Kopeeritud",
    link: "Teie isiklik link: ärge jagage seda kellegagi",
    here: "Jätka selles arvutis",
  },

  following: {
    heading: "Jätkake oma telefonis",
    lead: "Jätke see leht avatuks. Kui olete lõpetanud, läheb see ise edasi.",
    opened: "Link telefonis avatud",
    agreed: "Nõusolek antud",
    chosen: "Dokument valitud",
    sent: "Pildid saadetud",
    done: "Tehtud",
    now: "Praegu käsil",
    open: "Veel tegemata",
    code: "Näita koodi uuesti",
    here: "Jätka siiski selles arvutis",
  },

  welcome: {
    heading: "Kinnitame, et see olete teie",
    lead: (brand) => `${brand} peab teadma, kes te olete.`,
    time: (time) => `Aega kulub umbes ${time}`,
    needs: "Mida teil vaja läheb",
    document: "Isikut tõendav dokument",
    documentHint: "Päris dokument teie käes: mitte koopia ega pilt ekraanil.",
    address: "Aadressi tõendav dokument",
    addressHint: "Hiljutine arve, pangakonto väljavõte või ametlik kiri teie nime ja aadressiga.",
    face: "Teie nägu",
    faceHint: "Üks pilt, ilma päikeseprillide, mütsi ja maskita.",
    livenessHint: "Kolm pilti: otse vaadates, siis pea vasakule ja paremale pööratult.",
    light: "Hästi valgustatud koht",
    lightHint: "Kõige parem on päevavalgus. Vältige lampe, mis dokumendilt vastu peegelduvad.",
    privacy: (brand) => `Teie pildid on krüpteeritud ja neid näeb ainult ${brand}.`,
    start: "Alusta",
    resume: "Jätka",
  },

  consent: {
    heading: "Enne alustamist",
    lead: "Palun lugege see lühike leht läbi. Midagi ei ole veel pildistatud.",
    collectedTitle: "Mida kogutakse",
    collected: "Pildid sellest, mida teil palutakse näidata, pildistamise aeg ja teie võrguaadress.",
    purposeTitle: "Milleks seda vaja on",
    purpose: (brand) =>
      `${brand} loeb teie dokumenti ja võrdleb teie nägu dokumendi fotoga. Pilte vaatavad inimesed; tarkvara võib neid selles aidata.`,
    keepingTitle: "Kuidas andmeid hoitakse",
    keeping: (brand) =>
      `Krüpteeritult ja nii kaua, kui ${brand} peab säilitama tõendit teie kontrollimise kohta. Kui soovite andmeid näha või kustutada, pöörduge ettevõtte ${brand} poole.`,
    choiceTitle: "Otsustate teie",
    choice: (brand) =>
      `Võite keelduda või igal ajal katkestada. Sel juhul saab ${brand} teile rääkida muudest võimalustest.`,
    version: (date) => `Versioon: ${date}`,
    agree: "Nõustun",
    refuse: "Ei nõustu",
  },

  declined: {
    heading: "See on teie õigus",
    lead: (brand) =>
      `Midagi ei ole pildistatud ja midagi ei pildistata. Küsige ettevõttelt ${brand}, kuidas saate muul viisil oma isikut tõendada.`,
    read: "Loe lehte uuesti",
    leave: "Lahku",
  },

  country: {
    heading: "Milline riik on teie dokumendi välja andnud?",
    lead: "Riik, mis on dokumendile märgitud, isegi kui elate mujal.",
    search: "Riigi otsing",
    suggested: "Soovitatud",
    all: "Kõik riigid",
    found: (count) => `Leitud riike: ${count}`,
    none: (text) =>
      `Riiki nimega „${text}“ ei leitud. Proovige riigi ingliskeelset nime või kahetähelist koodi.`,
  },

  document: {
    heading: "Millist dokumenti kasutate?",
    lead: (country) => `Välja andnud: ${country}. Dokument peab veel kehtima.`,
    hints: {
      passport: "Üks pilt: teie fotoga lehekülg",
      id_card: "Kaks pilti: esi- ja tagakülg",
      drivers_license: "Kaks pilti: esi- ja tagakülg",
      residence_permit: "Kaks pilti: esi- ja tagakülg",
      visa: "Üks pilt: viisaga lehekülg",
    },
  },

  ...pictures,

  check: {
    heading: "Kas saadame ära?",
    lead: "Vaadake pildid veel kord üle. Kui midagi on raske lugeda, palume seda uuesti.",
    sending: (percent) => `Saatmine: ${percent}`,
    kept: "Kohale jõudnud",
    failed: "Kohale jõudmata",
    retake: "Uus pilt",
    retry: "Saada uuesti",
    missing: "Üks piltidest ei ole kohale jõudnud. Saatke see uuesti või tehke uus pilt.",
    send: "Saada",
  },

  sending: {
    heading: "Teie pilte saadetakse",
    lead: "Palun hoidke see leht avatuna.",
    label: "Üleslaadimine",
    pictures: "Pilte laaditakse üles",
    handingIn: "Pilte antakse üle",
  },

  waiting: {
    heading: "Aitäh, see on kõik",
    lead: (brand) => `${brand} on teie pildid kätte saanud ja kontrollib neid.`,
    usually: (time) => `Tavaliselt kulub selleks umbes ${time}.`,
    unknown: "Veel ei oska öelda, kui kaua see aega võtab.",
    close: (brand) => `Võite selle lehe sulgeda: ${brand} annab teile teada, mis edasi saab.`,
    again: "Kui mõnda pilti on veel kord vaja, palutakse seda sama lingi kaudu.",
    returning: (site) => `Viime teid tagasi lehele ${site}…`,
    goTo: (site) => `Edasi lehele ${site}`,
    live: "See leht uueneb ise.",
  },

  again: {
    heading: "Vajame veel üht pilti",
    headingSeveral: "Vajame mõnda pilti uuesti",
    lead: (brand) =>
      `${brand} ei saanud kontrolli lõpule viia. Seda juhtub sageli ja see on kiiresti lahendatav.`,
    why: "Miks ja mis aitab",
    asked: "Uuesti palume ainult seda",
    attempt: (number) => `See on ${number}. katse`,
    retry: "Proovi uuesti",
    advice: {
      unreadable: "Pilti oli raske lugeda. Leidke hea valgus, hoidke telefoni paigal ja vältige peegeldusi.",
      cut_off: "Osa dokumendist jäi pildilt välja. Jälgige, et kõik neli nurka oleksid pildil.",
      covered: "Midagi oli kaetud. Hoidke sõrmed ja peegeldused dokumendist eemal.",
      face: "Teie nägu ei olnud selgelt näha. Võtke prillid või müts ära ja vaadake otse kaamerasse.",
      several_faces: "Pildil oli rohkem kui üks nägu. Palun olge pildil üksi.",
      several_documents: "Pildil oli rohkem kui üks dokument. Palun näidake igast küljest sama dokumenti.",
      missing: "Üks pilt oli puudu. Palun tehke kõik pildid, mida palutakse.",
      expired: "Dokument on aegunud. Palun kasutage dokumenti, mis veel kehtib.",
      damaged: "Dokument on kahjustatud. Palun kasutage teist dokumenti, mis on heas korras.",
      unsupported: "Seda liiki dokumenti ei võeta vastu. Palun kasutage teist dokumenti.",
      other: "Palun tehke pildid uuesti, heas valguses.",
    },
  },

  closed: {
    finished: "See kontroll on lõpetatud",
    finishedLead: (brand) =>
      `Siin ei ole enam midagi teha. ${brand} teab tulemust ja annab teile teada, mis edasi saab.`,
    expired: "See link on aegunud",
    expiredLead: (brand) =>
      `Link kehtis piiratud aja ja see aeg on läbi. Küsige ettevõttelt ${brand} uus link.`,
    abandoned: "See kontroll ei jõudnud õigel ajal lõpule",
    abandonedLead: (brand) =>
      `Link on nüüd suletud. Küsige ettevõttelt ${brand} uus link: see käib kiiresti.`,
    unknown: "See link ei tööta",
    unknownLead:
      "Link võib olla poolik või ei ole enam kasutusel. Kopeerige sõnumist kogu link või küsige saatjalt uus.",
    contact: "Kas teil on küsimusi?",
  },

  leaving: {
    heading: "Kas soovite lahkuda?",
    text: "Kõik, mis on seni tehtud, jääb alles. Saate hiljem sama lingiga jätkata.",
    stay: "Jää siia",
    leave: "Lahku",
    left: "Võite selle lehe sulgeda",
    leftLead: "Midagi ei lähe kaotsi. Avage link uuesti, kui olete valmis.",
    resume: "Jätka siiski",
  },

  problems: {
    offline: "Ühendus puudub. Proovime edasi; midagi ei lähe kaotsi.",
    online: "Ühendus on taastatud",
    failed: "Midagi läks meie poolel valesti. Palun proovige uuesti.",
    busy: "Korraga oli liiga palju katseid. Palun oodake üks minut.",
    changed: "Vahepeal midagi muutus. See leht on nüüd jälle ajakohane.",
    tooLarge: "See fail on liiga suur. Palun valige väiksem.",
    unsupported: "Seda liiki faili ei saa kasutada. Palun valige teine.",
    refused: "Seda ei saa kasutada. Palun proovige midagi muud.",
    broken: "Midagi läks valesti",
    brokenLead: "Viga on meis, mitte teis. Kõik, mis on seni tehtud, jääb alles.",
    lost: "See leht kaotas oma lingi",
    lostLead: "Kõik, mis on seni tehtud, jääb alles. Jätkamiseks avage sõnumis olev link uuesti.",
  },
};
