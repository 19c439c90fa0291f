import type { Messages } from "./messages";

type Pictures = Pick<Messages, "shots" | "photo" | "camera" | "hints" | "review">;

/** The words about one picture, in Italian. */
export const pictures: Pictures = {
  shots: {
    passport: {
      heading: "Apra il passaporto",
      lead: "Fotografi la pagina con la sua foto e, sotto, le due righe di lettere e segni <.",
      frame: "Pagina con la foto nel riquadro",
    },
    visa: {
      heading: "Mostri il visto",
      lead: "Fotografi l’intera pagina su cui si trova il visto.",
      frame: "Pagina del visto nel riquadro",
    },
    id_card: {
      heading: "Il fronte della carta d’identità",
      lead: "La appoggi su una superficie scura in tinta unita, con la foto rivolta verso l’alto.",
      frame: "Fronte nel riquadro",
    },
    drivers_license: {
      heading: "Il fronte della patente di guida",
      lead: "La appoggi su una superficie scura in tinta unita, con la foto rivolta verso l’alto.",
      frame: "Fronte nel riquadro",
    },
    residence_permit: {
      heading: "Il fronte del permesso di soggiorno",
      lead: "Lo appoggi su una superficie scura in tinta unita, con la foto rivolta verso l’alto.",
      frame: "Fronte nel riquadro",
    },
    document_back: {
      heading: "Ora giri il documento",
      lead: "Fotografi il retro allo stesso modo.",
      frame: "Retro nel riquadro",
    },
    address_document: {
      heading: "La sua prova di residenza",
      lead: "Una bolletta, un estratto conto o una lettera ufficiale recente. Nome e indirizzo devono essere leggibili.",
      frame: "Pagina intera nel riquadro",
    },
    face: {
      heading: "Ora il suo volto",
      lead: "Tenga la fotocamera all’altezza degli occhi e guardi dritto verso l’obiettivo.",
      frame: "Il suo volto dentro l’ovale",
    },
    face_left: {
      heading: "Giri la testa a sinistra",
      lead: "Circa a metà strada, verso la spalla sinistra. Tenga aperti entrambi gli occhi e ferme le spalle.",
      frame: "Testa girata alla sua sinistra",
    },
    face_right: {
      heading: "Giri la testa a destra",
      lead: "Circa a metà strada, verso la spalla destra. Tenga aperti entrambi gli occhi e ferme le spalle.",
      frame: "Testa girata alla sua destra",
    },
  },

  photo: {
    documentTips: {
      corners: "Tutti e quattro gli angoli nella foto",
      reflections: "Niente riflessi, ombre o dita",
      sharp: "Ogni lettera nitida",
    },
    addressTips: {
      page: "La pagina intera, non solo una parte",
      sharp: "Ogni lettera nitida",
      file: "Va bene anche un PDF",
    },
    faceTips: {
      light: "Luce di fronte",
      bare: "Niente occhiali da sole, cappello o mascherina",
      alone: "Nessun altro nella foto",
    },
    good: "Così sì",
    bad: "Così no",
    instructions: (brand) => `Indicazioni di ${brand}`,
    openCamera: "Apri la fotocamera",
    chooseFile: "Carica invece una foto",
    chooseDocument: "Carica una foto o un PDF",
    uploadInstead: "Scatta o carica una foto",
    preparing: "Preparazione della foto…",
    kept: "Abbiamo già questa foto",
    keptLead: "Può tenerla o scattarne una migliore.",
    keep: "Mantieni e continua",
    unreadable: "Questo file non si può leggere. Scelga un’immagine in formato JPEG, PNG, HEIC o WebP.",
    unreadableDocument: "Questo file non si può leggere. Scelga un’immagine o un PDF.",
    tooSmall:
      "Questa foto è troppo piccola per essere letta. La scatti da più vicino o ne scelga una più grande.",
    tooLarge: "Questo file è troppo grande. Ne scelga uno più piccolo, per favore.",
  },

  camera: {
    shutter: "Scatta la foto",
    starting: "Avvio della fotocamera…",
    steady: "Bene così. Non si muova…",
    countdown: (seconds) => `Foto tra ${seconds}`,
    taken: "Foto scattata",
    automatic: "Scatto automatico",
    torch: "Luce",
    switchCamera: "Cambia fotocamera",
    voice: "Leggi ad alta voce",
    drop: "Può anche trascinare o incollare qui un’immagine.",
    retry: "Riprova con la fotocamera",
    denied: "La fotocamera è disattivata per questa pagina",
    deniedText:
      "Il browser non ci permette di usarla. Tocchi il lucchetto o la fotocamera accanto all’indirizzo, consenta l’uso della fotocamera e riprovi.",
    deniedIos:
      "Apra Impostazioni, poi App, Safari, Fotocamera, e scelga Consenti o Chiedi. Poi torni qui e riprovi.",
    deniedAndroid:
      "Tocchi il simbolo a sinistra dell’indirizzo, poi Autorizzazioni, e consenta l’uso della fotocamera. Poi torni qui e riprovi.",
    insecure: "La fotocamera richiede una pagina sicura",
    insecureText: "Apra il link con https:// all’inizio. Oppure carichi una foto.",
    missing: "Nessuna fotocamera trovata",
    missingText: "Apra questo link su un telefono o carichi una foto che ha scattato.",
    busy: "La fotocamera è occupata",
    busyText:
      "Forse la sta usando un’altra app o un’altra scheda. La chiuda e riprovi, oppure carichi una foto.",
    unsupported: "Questo browser non ci offre una fotocamera",
    inApp: "Questa app non ci permette di usare la fotocamera",
    inAppText: "Copi il link e lo apra nel browser, ad esempio Safari o Chrome. Oppure carichi una foto.",
    inAppIos: "Tocchi i puntini o il simbolo di condivisione e scelga “Apri in Safari” o “Apri nel browser”.",
    inAppAndroid: "Tocchi i puntini in alto e scelga “Apri in Chrome” o “Apri nel browser”.",
    unsupportedText:
      "Apra il link in un browser più recente, ad esempio Safari o Chrome. Oppure carichi una foto.",
  },

  hints: {
    too_small: "Si avvicini",
    too_dark: "Serve più luce",
    too_bright: "Serve meno luce",
    blurred: "Non si muova",
    glare: "Inclini: c’è un riflesso",
    blank: "Non si vede ancora nulla",
    no_document: "Mostri il documento",
    too_far: "Si avvicini",
    no_face: "Mostri il volto",
    several_faces: "Solo lei, per favore",
  },

  review: {
    documentQuestion: "Ogni lettera è nitida e si vedono tutti e quattro gli angoli?",
    addressQuestion: "Si leggono il suo nome e il suo indirizzo?",
    faceQuestion: "Il suo volto è intero, nitido e ben illuminato?",
    alt: "La foto appena scattata",
    file: "Il suo file",
    use: "Usa questa foto",
    anyway: "Usa comunque",
    retake: "Scatta di nuovo",
    looks: {
      too_small: "Sembra troppo piccola per essere letta",
      too_dark: "Sembra troppo scura",
      too_bright: "Sembra troppo chiara",
      blurred: "Sembra sfocata",
      glare: "Sembra esserci un riflesso",
      blank: "Sembra vuota",
      no_document: "Non riconosciamo un documento",
      too_far: "Sembra scattata da troppo lontano",
      no_face: "Non riconosciamo un volto",
      several_faces: "Sembra esserci più di un volto",
    },
    fixes: {
      too_small: "Si avvicini, così che il documento riempia la foto.",
      too_dark: "Si metta vicino a una finestra o accenda una luce.",
      too_bright: "Si allontani dalla luce intensa.",
      blurred: "Non si muova, pulisca l’obiettivo e aspetti che l’immagine sia nitida.",
      glare: "Inclini un po’ il documento o si allontani dalla lampada.",
      blank: "Inquadri ciò che le viene chiesto.",
      no_document:
        "Appoggi il documento su una superficie scura in tinta unita, con tutti gli angoli nella foto.",
      too_far: "Si avvicini, così che il documento riempia il riquadro.",
      no_face: "Guardi dritto verso la fotocamera, con la luce di fronte.",
      several_faces: "Si assicuri che nella foto ci sia solo lei.",
    },
    enough: "Se non viene meglio, va bene lo stesso: continui con questa.",
  },
};
