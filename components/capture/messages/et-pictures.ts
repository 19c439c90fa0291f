import type { Messages } from "./messages";

type Pictures = Pick<Messages, "shots" | "photo" | "camera" | "hints" | "review">;

/** The words about one picture, in Estonian. The iPhone does not speak it, so its settings are named in English too. */
export const pictures: Pictures = {
  shots: {
    passport: {
      heading: "Avage pass",
      lead: "Pildistage oma fotoga lehekülge koos selle all oleva kahe reaga, kus on tähed ja märgid <.",
      frame: "Fotoga lehekülg raami sisse",
    },
    visa: {
      heading: "Näidake viisat",
      lead: "Pildistage kogu lehekülge, millel viisa on.",
      frame: "Viisaga lehekülg raami sisse",
    },
    id_card: {
      heading: "ID-kaardi esikülg",
      lead: "Asetage kaart ühevärvilisele tumedale pinnale, foto ülespoole.",
      frame: "Esikülg raami sisse",
    },
    drivers_license: {
      heading: "Juhiloa esikülg",
      lead: "Asetage juhiluba ühevärvilisele tumedale pinnale, foto ülespoole.",
      frame: "Esikülg raami sisse",
    },
    residence_permit: {
      heading: "Elamisloakaardi esikülg",
      lead: "Asetage kaart ühevärvilisele tumedale pinnale, foto ülespoole.",
      frame: "Esikülg raami sisse",
    },
    document_back: {
      heading: "Nüüd pöörake dokument ümber",
      lead: "Pildistage tagakülge samal viisil.",
      frame: "Tagakülg raami sisse",
    },
    address_document: {
      heading: "Aadressi tõendav dokument",
      lead: "Hiljutine arve, pangakonto väljavõte või ametlik kiri. Teie nimi ja aadress peavad olema loetavad.",
      frame: "Kogu lehekülg raami sisse",
    },
    face: {
      heading: "Nüüd teie nägu",
      lead: "Hoidke kaamerat silmade kõrgusel ja vaadake otse sellesse.",
      frame: "Nägu ovaali sisse",
    },
    face_left: {
      heading: "Pöörake pea vasakule",
      lead: "Umbes poolenisti, vasaku õla poole. Hoidke mõlemad silmad lahti ja õlad paigal.",
      frame: "Pea vasakule pööratud",
    },
    face_right: {
      heading: "Pöörake pea paremale",
      lead: "Umbes poolenisti, parema õla poole. Hoidke mõlemad silmad lahti ja õlad paigal.",
      frame: "Pea paremale pööratud",
    },
  },

  photo: {
    documentTips: {
      corners: "Kõik neli nurka on pildil",
      reflections: "Ei peegeldusi, varje ega sõrmi",
      sharp: "Iga täht on terav",
    },
    addressTips: {
      page: "Terve lehekülg, mitte osa sellest",
      sharp: "Iga täht on terav",
      file: "PDF sobib sama hästi",
    },
    faceTips: {
      light: "Valgus langeb eest",
      bare: "Ilma päikeseprillide, mütsi ja maskita",
      alone: "Pildil ei ole kedagi teist",
    },
    good: "Nii on hea",
    bad: "Nii mitte",
    instructions: (brand) => `Ettevõtte ${brand} märkus`,
    openCamera: "Ava kaamera",
    chooseFile: "Laadi hoopis pilt üles",
    chooseDocument: "Laadi üles pilt või PDF",
    uploadInstead: "Tee pilt või laadi see üles",
    preparing: "Pilti valmistatakse ette…",
    kept: "See pilt on meil juba olemas",
    keptLead: "Võite selle alles jätta või teha parema.",
    keep: "Jäta alles ja jätka",
    unreadable: "Seda faili ei saa lugeda. Palun valige JPEG-, PNG-, HEIC- või WebP-vormingus pilt.",
    unreadableDocument: "Seda faili ei saa lugeda. Palun valige pilt või PDF.",
    tooSmall: "See pilt on lugemiseks liiga väike. Pildistage lähemalt või valige suurem pilt.",
    tooLarge: "See fail on liiga suur. Palun valige väiksem.",
  },

  camera: {
    shutter: "Tee pilt",
    starting: "Kaamera käivitub…",
    steady: "Hästi. Püsige paigal…",
    countdown: (seconds) => `Pilt ${seconds} sekundi pärast`,
    taken: "Pilt on tehtud",
    automatic: "Teeb pildi ise",
    torch: "Valgus",
    switchCamera: "Vaheta kaamerat",
    voice: "Loe ette",
    drop: "Võite pildi ka siia lohistada või kleepida.",
    retry: "Proovi kaamerat uuesti",
    denied: "Kaamera on sellel lehel välja lülitatud",
    deniedText:
      "Teie brauser ei luba meil kaamerat kasutada. Puudutage aadressi kõrval lukku või kaamerat, lubage kaamera ja proovige uuesti.",
    deniedIos:
      "Avage seaded (Settings), siis Apps, Safari, Camera ja valige Allow (luba) või Ask (küsi). Seejärel tulge tagasi ja proovige uuesti.",
    deniedAndroid:
      "Puudutage aadressist vasakul olevat märki, siis valikut Load ja lubage kaamera. Seejärel tulge tagasi ja proovige uuesti.",
    insecure: "Kaamera vajab turvalist lehte",
    insecureText: "Avage link nii, et selle alguses on https://. Või laadige pilt üles.",
    missing: "Kaamerat ei leitud",
    missingText: "Avage see link telefonis või laadige üles pilt, mille olete teinud.",
    busy: "Kaamera on hõivatud",
    busyText:
      "Võib-olla kasutab seda mõni teine rakendus või vaheleht. Sulgege see ja proovige uuesti või laadige pilt üles.",
    unsupported: "Selles brauseris ei saa kaamerat kasutada",
    inApp: "See rakendus ei luba meil kaamerat kasutada",
    inAppText:
      "Kopeerige link ja avage see oma brauseris, näiteks Safaris või Chrome’is. Või laadige pilt üles.",
    inAppIos:
      "Puudutage kolme punkti või jagamise märki ja valige „Ava Safaris“ (Open in Safari) või „Ava brauseris“ (Open in browser).",
    inAppAndroid: "Puudutage ülal olevaid punkte ja valige „Ava Chrome’is“ või „Ava brauseris“.",
    unsupportedText: "Avage link uuemas brauseris, näiteks Safaris või Chrome’is. Või laadige pilt üles.",
  },

  hints: {
    too_small: "Tulge lähemale",
    too_dark: "Palun rohkem valgust",
    too_bright: "Palun vähem valgust",
    blurred: "Püsige paigal",
    glare: "Kallutage veidi: peegeldab",
    blank: "Veel pole midagi näha",
    no_document: "Näidake dokumenti",
    too_far: "Tulge lähemale",
    no_face: "Näidake oma nägu",
    several_faces: "Palun ainult teie",
  },

  review: {
    documentQuestion: "Kas iga täht on terav ja kõik neli nurka on näha?",
    addressQuestion: "Kas teie nimi ja aadress on loetavad?",
    faceQuestion: "Kas kogu nägu on terav ja hästi valgustatud?",
    alt: "Äsja tehtud pilt",
    file: "Teie fail",
    use: "Kasuta seda pilti",
    anyway: "Kasuta siiski",
    retake: "Tee uus pilt",
    looks: {
      too_small: "Paistab lugemiseks liiga väike",
      too_dark: "Paistab liiga tume",
      too_bright: "Paistab liiga hele",
      blurred: "Paistab hägune",
      glare: "Paistab, et midagi peegeldab",
      blank: "Paistab tühi",
      no_document: "Me ei näe pildil dokumenti",
      too_far: "Paistab liiga kaugel",
      no_face: "Me ei näe pildil nägu",
      several_faces: "Paistab, et pildil on mitu nägu",
    },
    fixes: {
      too_small: "Minge lähemale, nii et dokument täidaks pildi.",
      too_dark: "Minge akna juurde või pange tuli põlema.",
      too_bright: "Minge tugevast valgusest eemale.",
      blurred: "Püsige paigal, pühkige objektiiv puhtaks ja oodake, kuni pilt on terav.",
      glare: "Kallutage dokumenti veidi või minge lambist eemale.",
      blank: "Suunake kaamera sellele, mida palutakse näidata.",
      no_document: "Asetage dokument ühevärvilisele tumedale pinnale, nii et kõik nurgad on pildil.",
      too_far: "Minge lähemale, nii et dokument täidaks raami.",
      no_face: "Vaadake otse kaamerasse, nii et valgus langeks eest.",
      several_faces: "Jälgige, et pildil oleksite ainult teie.",
    },
    enough: "Kui paremini ei õnnestu, pole midagi: jätkake selle pildiga.",
  },
};
