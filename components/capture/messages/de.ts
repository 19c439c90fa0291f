import { pictures } from "./de-pictures";
import type { Messages } from "./messages";

/** German. */
export const de: Messages = {
  common: {
    back: "Zurück",
    leave: "Verlassen",
    goOn: "Weiter",
    retry: "Noch einmal versuchen",
    loading: "Einen Moment…",
    language: "Sprache",
    help: "Hilfe",
    privacy: "Wie Ihre Daten verwendet werden",
    progress: (position, count) => `Schritt ${position} von ${count}`,
  },

  documents: {
    passport: "Reisepass",
    id_card: "Personalausweis",
    drivers_license: "Führerschein",
    residence_permit: "Aufenthaltstitel",
    visa: "Visum",
  },

  names: {
    document_front: "Vorderseite des Dokuments",
    document_page: "Seite mit Ihrem Foto",
    document_back: "Rückseite des Dokuments",
    address_document: "Adressnachweis",
    face: "Ihr Gesicht",
    face_left: "Kopf nach links gedreht",
    face_right: "Kopf nach rechts gedreht",
  },

  landing: {
    heading: "Weiter mit Ihrem Telefon",
    lead: "Ein Telefon macht die schärfsten Bilder. Richten Sie seine Kamera auf diesen Code: ohne App und ohne etwas einzutippen.",
    noCamera: "An diesem Computer wurde keine Kamera gefunden.",
    code: "QR-Code Ihres Links",
    follows: "Lassen Sie diese Seite offen. Sie geht mit und macht von selbst weiter, wenn Sie fertig sind.",
    copy: "Link kopieren",
    copied: "Kopiert",
    link: "Ihr persönlicher Link: geben Sie ihn nicht weiter",
    here: "An diesem Computer weitermachen",
  },

  following: {
    heading: "Machen Sie am Telefon weiter",
    lead: "Lassen Sie diese Seite offen. Sie macht von selbst weiter, wenn Sie fertig sind.",
    opened: "Link am Telefon geöffnet",
    agreed: "Der Prüfung zugestimmt",
    chosen: "Dokument gewählt",
    sent: "Bilder gesendet",
    done: "Erledigt",
    now: "Geschieht gerade",
    open: "Kommt noch",
    code: "Code wieder anzeigen",
    here: "Doch an diesem Computer weitermachen",
  },

  welcome: {
    heading: "Zeigen Sie, dass Sie es sind",
    lead: (brand) => `${brand} muss wissen, wer Sie sind.`,
    time: (time) => `Dauert etwa ${time}`,
    needs: "Das brauchen Sie",
    document: "Ein Ausweisdokument",
    documentHint: "Das echte in Ihrer Hand: keine Kopie, kein Bild auf einem Bildschirm.",
    address: "Ein Adressnachweis",
    addressHint:
      "Eine aktuelle Rechnung, ein Kontoauszug oder Behördenbrief mit Ihrem Namen und Ihrer Adresse.",
    face: "Ihr Gesicht",
    faceHint: "Ein Bild, ohne Sonnenbrille, Hut oder Maske.",
    livenessHint: "Drei Bilder: geradeaus, dann nach links und nach rechts gedreht.",
    light: "Ein heller Ort",
    lightHint: "Tageslicht ist am besten. Meiden Sie Lampen, die sich im Dokument spiegeln.",
    privacy: (brand) => `Ihre Bilder sind verschlüsselt, und nur ${brand} bekommt sie zu sehen.`,
    start: "Los geht’s",
    resume: "Weiter",
  },

  consent: {
    heading: "Bevor Sie beginnen",
    lead: "Bitte lesen Sie diese kurze Seite. Noch ist nichts fotografiert.",
    collectedTitle: "Was erfasst wird",
    collected: "Bilder von dem, was Sie zeigen sollen, der Zeitpunkt der Aufnahme und Ihre Netzwerkadresse.",
    purposeTitle: "Wofür das ist",
    purpose: (brand) =>
      `${brand} liest Ihr Dokument und vergleicht Ihr Gesicht mit dem Foto darin. Menschen sehen sich die Bilder an; Software kann ihnen dabei helfen.`,
    keepingTitle: "Wie es aufbewahrt wird",
    keeping: (brand) =>
      `Verschlüsselt und so lange, wie ${brand} nachweisen muss, dass Sie geprüft wurden. Bitten Sie ${brand}, wenn Sie es sehen oder löschen lassen möchten.`,
    choiceTitle: "Sie entscheiden",
    choice: (brand) =>
      `Sie können ablehnen oder jederzeit aufhören. ${brand} kann Ihnen dann andere Wege nennen.`,
    version: (date) => `Fassung vom ${date}`,
    agree: "Ich stimme zu",
    refuse: "Ich stimme nicht zu",
  },

  declined: {
    heading: "Das ist Ihr gutes Recht",
    lead: (brand) =>
      `Es wurde nichts fotografiert, und dabei bleibt es. Fragen Sie ${brand}, wie Sie sich sonst ausweisen können.`,
    read: "Seite noch einmal lesen",
    leave: "Verlassen",
  },

  country: {
    heading: "Welches Land hat Ihr Dokument ausgestellt?",
    lead: "Das Land, das darauf steht, auch wenn Sie anderswo wohnen.",
    search: "Nach einem Land suchen",
    suggested: "Vorschlag",
    all: "Alle Länder",
    found: (count) => `Gefundene Länder: ${count}`,
    none: (text) =>
      `Kein Land heißt „${text}“. Versuchen Sie es mit dem englischen Namen oder dem Kürzel aus zwei Buchstaben.`,
  },

  document: {
    heading: "Welches Dokument verwenden Sie?",
    lead: (country) => `Ausgestellt von: ${country}. Es muss noch gültig sein.`,
    hints: {
      passport: "Ein Bild: die Seite mit Ihrem Foto",
      id_card: "Zwei Bilder: Vorder- und Rückseite",
      drivers_license: "Zwei Bilder: Vorder- und Rückseite",
      residence_permit: "Zwei Bilder: Vorder- und Rückseite",
      visa: "Ein Bild: die Seite mit dem Visum",
    },
  },

  ...pictures,

  check: {
    heading: "Bereit zum Senden?",
    lead: "Sehen Sie noch einmal hin. Was schwer zu lesen ist, wird noch einmal verlangt.",
    sending: (percent) => `Wird gesendet: ${percent}`,
    kept: "Angekommen",
    failed: "Nicht angekommen",
    retake: "Neu",
    retry: "Noch einmal senden",
    missing:
      "Eines der Bilder ist nicht angekommen. Senden Sie es noch einmal, oder nehmen Sie ein anderes auf.",
    send: "Senden",
  },

  sending: {
    heading: "Ihre Bilder werden gesendet",
    lead: "Bitte lassen Sie diese Seite offen.",
    label: "Hochladen",
    pictures: "Bilder werden hochgeladen",
    handingIn: "Bilder werden abgegeben",
  },

  waiting: {
    heading: "Danke, das war alles",
    lead: (brand) => `${brand} hat Ihre Bilder und prüft sie.`,
    usually: (time) => `Das dauert gewöhnlich etwa ${time}.`,
    unknown: "Wie lange das dauert, lässt sich noch nicht sagen.",
    close: (brand) => `Sie können diese Seite schließen: ${brand} sagt Ihnen, wie es weitergeht.`,
    again: "Falls noch ein Bild nötig ist, fragt derselbe Link danach.",
    returning: (site) => `Sie kommen zurück zu ${site}…`,
    goTo: (site) => `Weiter zu ${site}`,
    live: "Diese Seite aktualisiert sich von selbst.",
  },

  again: {
    heading: "Wir brauchen noch ein Bild",
    headingSeveral: "Wir brauchen einige Bilder noch einmal",
    lead: (brand) =>
      `${brand} konnte die Prüfung nicht abschließen. Das kommt oft vor und ist schnell behoben.`,
    why: "Warum, und was hilft",
    asked: "Nur das wird noch einmal verlangt",
    attempt: (number) => `Das ist Versuch ${number}`,
    retry: "Noch einmal versuchen",
    advice: {
      unreadable:
        "Das Bild war schwer zu lesen. Suchen Sie gutes Licht, halten Sie still und vermeiden Sie Spiegelungen.",
      cut_off: "Ein Teil des Dokuments fehlte. Achten Sie darauf, dass alle vier Ecken im Bild sind.",
      covered: "Etwas war verdeckt. Halten Sie Finger und Spiegelungen vom Dokument fern.",
      face: "Ihr Gesicht war nicht gut zu sehen. Nehmen Sie Brille oder Hut ab und sehen Sie gerade in die Kamera.",
      several_faces: "Es war mehr als ein Gesicht im Bild. Bitte seien Sie allein im Bild.",
      several_documents: "Es war mehr als ein Dokument. Bitte zeigen Sie von jeder Seite dasselbe.",
      missing: "Ein Bild fehlte. Bitte nehmen Sie jedes auf, das verlangt wird.",
      expired: "Das Dokument ist abgelaufen. Bitte verwenden Sie eines, das noch gültig ist.",
      damaged: "Das Dokument ist beschädigt. Bitte verwenden Sie ein anderes in gutem Zustand.",
      unsupported: "Diese Art von Dokument wird nicht angenommen. Bitte verwenden Sie ein anderes.",
      other: "Bitte nehmen Sie die Bilder noch einmal auf, bei gutem Licht.",
    },
  },

  closed: {
    finished: "Diese Prüfung ist abgeschlossen",
    finishedLead: (brand) =>
      `Hier ist nichts mehr zu tun. ${brand} hat das Ergebnis und sagt Ihnen, wie es weitergeht.`,
    expired: "Dieser Link ist abgelaufen",
    expiredLead: (brand) =>
      `Er war eine begrenzte Zeit offen, und die ist vorbei. Bitten Sie ${brand} um einen neuen Link.`,
    abandoned: "Diese Prüfung wurde nicht rechtzeitig abgeschlossen",
    abandonedLead: (brand) =>
      `Der Link ist jetzt geschlossen. Bitten Sie ${brand} um einen neuen: Es geht schnell.`,
    unknown: "Dieser Link funktioniert nicht",
    unknownLead:
      "Vielleicht ist er unvollständig oder wird nicht mehr verwendet. Kopieren Sie den ganzen Link aus Ihrer Nachricht, oder bitten Sie den Absender um einen neuen.",
    contact: "Fragen?",
  },

  leaving: {
    heading: "Jetzt verlassen?",
    text: "Was Sie bisher getan haben, bleibt erhalten. Sie können später mit demselben Link weitermachen.",
    stay: "Bleiben",
    leave: "Verlassen",
    left: "Sie können diese Seite schließen",
    leftLead: "Nichts geht verloren. Öffnen Sie den Link wieder, wann immer Sie bereit sind.",
    resume: "Doch weitermachen",
  },

  problems: {
    offline: "Keine Verbindung. Wir versuchen es weiter; nichts geht verloren.",
    online: "Wieder verbunden",
    failed: "Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.",
    busy: "Das waren zu viele Versuche auf einmal. Bitte warten Sie eine Minute.",
    changed: "Inzwischen hat sich etwas geändert. Diese Seite ist wieder auf dem neuesten Stand.",
    tooLarge: "Diese Datei ist zu groß. Bitte wählen Sie eine kleinere.",
    unsupported: "Diese Art von Datei kann nicht verwendet werden. Bitte wählen Sie eine andere.",
    refused: "Das kann nicht verwendet werden. Bitte versuchen Sie es mit etwas anderem.",
    broken: "Etwas ist schiefgegangen",
    brokenLead: "Es liegt an uns, nicht an Ihnen. Was Sie bisher getan haben, bleibt erhalten.",
    lost: "Diese Seite hat ihren Link verloren",
    lostLead:
      "Was Sie bisher getan haben, bleibt erhalten. Öffnen Sie den Link aus Ihrer Nachricht wieder, um weiterzumachen.",
  },
};
