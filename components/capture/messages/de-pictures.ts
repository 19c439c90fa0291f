import type { Messages } from "./messages";

type Pictures = Pick<Messages, "shots" | "photo" | "camera" | "hints" | "review">;

/** The words about one picture, in German. */
export const pictures: Pictures = {
  shots: {
    passport: {
      heading: "Öffnen Sie Ihren Reisepass",
      lead: "Fotografieren Sie die Seite mit Ihrem Foto und den zwei Zeilen aus Buchstaben und < darunter.",
      frame: "Seite mit dem Foto in den Rahmen",
    },
    visa: {
      heading: "Zeigen Sie Ihr Visum",
      lead: "Fotografieren Sie die ganze Seite, auf der das Visum ist.",
      frame: "Seite mit dem Visum in den Rahmen",
    },
    id_card: {
      heading: "Vorderseite Ihres Personalausweises",
      lead: "Legen Sie ihn mit dem Foto nach oben auf eine einfarbige, dunkle Fläche.",
      frame: "Vorderseite in den Rahmen",
    },
    drivers_license: {
      heading: "Vorderseite Ihres Führerscheins",
      lead: "Legen Sie ihn mit dem Foto nach oben auf eine einfarbige, dunkle Fläche.",
      frame: "Vorderseite in den Rahmen",
    },
    residence_permit: {
      heading: "Vorderseite Ihres Aufenthaltstitels",
      lead: "Legen Sie ihn mit dem Foto nach oben auf eine einfarbige, dunkle Fläche.",
      frame: "Vorderseite in den Rahmen",
    },
    document_back: {
      heading: "Jetzt bitte umdrehen",
      lead: "Fotografieren Sie die Rückseite auf die gleiche Weise.",
      frame: "Rückseite in den Rahmen",
    },
    address_document: {
      heading: "Ihr Adressnachweis",
      lead: "Eine aktuelle Rechnung, ein Kontoauszug oder ein Behördenbrief. Name und Adresse müssen lesbar sein.",
      frame: "Ganze Seite in den Rahmen",
    },
    face: {
      heading: "Jetzt Ihr Gesicht",
      lead: "Halten Sie die Kamera auf Augenhöhe und sehen Sie gerade hinein.",
      frame: "Ihr Gesicht in das Oval",
    },
    face_left: {
      heading: "Drehen Sie den Kopf nach links",
      lead: "Etwa halb, zu Ihrer linken Schulter. Lassen Sie beide Augen offen und die Schultern ruhig.",
      frame: "Kopf nach links gedreht",
    },
    face_right: {
      heading: "Drehen Sie den Kopf nach rechts",
      lead: "Etwa halb, zu Ihrer rechten Schulter. Lassen Sie beide Augen offen und die Schultern ruhig.",
      frame: "Kopf nach rechts gedreht",
    },
  },

  photo: {
    documentTips: {
      corners: "Alle vier Ecken im Bild",
      reflections: "Keine Spiegelungen, Schatten oder Finger",
      sharp: "Jeder Buchstabe scharf",
    },
    addressTips: {
      page: "Die ganze Seite, kein Ausschnitt",
      sharp: "Jeder Buchstabe scharf",
      file: "Ein PDF ist genauso gut",
    },
    faceTips: {
      light: "Licht von vorn",
      bare: "Keine Sonnenbrille, kein Hut, keine Maske",
      alone: "Niemand sonst im Bild",
    },
    good: "Gut",
    bad: "So nicht",
    instructions: (brand) => `Hinweis von ${brand}`,
    openCamera: "Kamera öffnen",
    chooseFile: "Lieber ein Bild hochladen",
    chooseDocument: "Bild oder PDF hochladen",
    uploadInstead: "Bild aufnehmen oder hochladen",
    preparing: "Bild wird vorbereitet…",
    kept: "Dieses Bild haben wir schon",
    keptLead: "Sie können es behalten oder ein besseres aufnehmen.",
    keep: "Behalten und weiter",
    unreadable:
      "Diese Datei lässt sich nicht lesen. Bitte wählen Sie ein Bild im Format JPEG, PNG, HEIC oder WebP.",
    unreadableDocument: "Diese Datei lässt sich nicht lesen. Bitte wählen Sie ein Bild oder ein PDF.",
    tooSmall: "Dieses Bild ist zu klein, um es zu lesen. Gehen Sie näher heran oder wählen Sie ein größeres.",
    tooLarge: "Diese Datei ist zu groß. Bitte wählen Sie eine kleinere.",
  },

  camera: {
    shutter: "Bild aufnehmen",
    starting: "Kamera wird gestartet…",
    steady: "Gut so. Bitte still halten…",
    countdown: (seconds) => `Bild in ${seconds}`,
    taken: "Bild aufgenommen",
    automatic: "Nimmt das Bild von selbst auf",
    torch: "Licht",
    switchCamera: "Kamera wechseln",
    voice: "Vorlesen",
    drop: "Sie können ein Bild auch hierher ziehen oder einfügen.",
    retry: "Kamera noch einmal versuchen",
    denied: "Die Kamera ist für diese Seite ausgeschaltet",
    deniedText:
      "Ihr Browser lässt uns nicht an die Kamera. Tippen Sie auf das Schloss oder die Kamera neben der Adresse, erlauben Sie die Kamera und versuchen Sie es noch einmal.",
    deniedIos:
      "Öffnen Sie die Einstellungen, dann Apps, Safari, Kamera, und wählen Sie Erlauben oder Fragen. Kommen Sie danach zurück und versuchen Sie es noch einmal.",
    deniedAndroid:
      "Tippen Sie auf das Zeichen links neben der Adresse, dann auf Berechtigungen, und erlauben Sie die Kamera. Kommen Sie danach zurück und versuchen Sie es noch einmal.",
    insecure: "Die Kamera braucht eine sichere Seite",
    insecureText: "Öffnen Sie den Link mit https:// am Anfang. Oder laden Sie ein Bild hoch.",
    missing: "Keine Kamera gefunden",
    missingText:
      "Öffnen Sie diesen Link auf einem Telefon oder laden Sie ein Bild hoch, das Sie aufgenommen haben.",
    busy: "Die Kamera ist belegt",
    busyText:
      "Vielleicht wird sie von einer anderen App oder einem anderen Tab benutzt. Schließen Sie diese und versuchen Sie es noch einmal, oder laden Sie ein Bild hoch.",
    unsupported: "Dieser Browser hat keine Kamera für uns",
    inApp: "Diese App lässt uns nicht an die Kamera",
    inAppText:
      "Kopieren Sie den Link und öffnen Sie ihn in Ihrem Browser, etwa Safari oder Chrome. Oder laden Sie ein Bild hoch.",
    inAppIos:
      "Tippen Sie auf die Punkte oder das Teilen-Zeichen und wählen Sie „In Safari öffnen“ oder „Im Browser öffnen“.",
    inAppAndroid:
      "Tippen Sie oben auf die Punkte und wählen Sie „In Chrome öffnen“ oder „Im Browser öffnen“.",
    unsupportedText:
      "Öffnen Sie den Link in einem neueren Browser, etwa Safari oder Chrome. Oder laden Sie ein Bild hoch.",
  },

  hints: {
    too_small: "Näher heran",
    too_dark: "Mehr Licht, bitte",
    too_bright: "Weniger Licht, bitte",
    blurred: "Still halten",
    glare: "Etwas neigen: es spiegelt",
    blank: "Noch ist nichts zu sehen",
    no_document: "Zeigen Sie das Dokument",
    too_far: "Näher heran",
    no_face: "Zeigen Sie Ihr Gesicht",
    several_faces: "Nur Sie, bitte",
  },

  review: {
    documentQuestion: "Ist jeder Buchstabe scharf, und sind alle vier Ecken zu sehen?",
    addressQuestion: "Sind Name und Adresse lesbar?",
    faceQuestion: "Ist Ihr ganzes Gesicht scharf und gut beleuchtet?",
    alt: "Das eben aufgenommene Bild",
    file: "Ihre Datei",
    use: "Dieses Bild verwenden",
    anyway: "Trotzdem verwenden",
    retake: "Noch einmal aufnehmen",
    looks: {
      too_small: "Das scheint zu klein, um es zu lesen",
      too_dark: "Das scheint zu dunkel",
      too_bright: "Das scheint zu hell",
      blurred: "Das scheint unscharf",
      glare: "Da scheint sich etwas zu spiegeln",
      blank: "Das scheint leer zu sein",
      no_document: "Wir erkennen kein Dokument",
      too_far: "Das scheint zu weit weg",
      no_face: "Wir erkennen kein Gesicht",
      several_faces: "Da scheint mehr als ein Gesicht zu sein",
    },
    fixes: {
      too_small: "Gehen Sie näher heran, bis das Dokument das Bild ausfüllt.",
      too_dark: "Gehen Sie an ein Fenster oder machen Sie Licht.",
      too_bright: "Gehen Sie aus dem starken Licht.",
      blurred: "Halten Sie still, wischen Sie die Linse ab und warten Sie, bis das Bild scharf ist.",
      glare: "Neigen Sie das Dokument ein wenig oder gehen Sie von der Lampe weg.",
      blank: "Richten Sie die Kamera auf das, was gezeigt werden soll.",
      no_document: "Legen Sie das Dokument auf eine einfarbige, dunkle Fläche, mit allen Ecken im Bild.",
      too_far: "Gehen Sie näher heran, bis das Dokument den Rahmen ausfüllt.",
      no_face: "Sehen Sie gerade in die Kamera, mit Licht von vorn.",
      several_faces: "Achten Sie darauf, dass nur Sie im Bild sind.",
    },
    enough: "Wenn es nicht besser wird, ist das in Ordnung: Machen Sie mit diesem Bild weiter.",
  },
};
