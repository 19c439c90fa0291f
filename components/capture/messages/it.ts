import { pictures } from "./it-pictures";
import type { Messages } from "./messages";

/** Italian. */
export const it: Messages = {
  common: {
    back: "Indietro",
    leave: "Esci",
    goOn: "Continua",
    retry: "Riprova",
    loading: "Un momento…",
    language: "Lingua",
    help: "Aiuto",
    privacy: "Come vengono usati i suoi dati",
    progress: (position, count) => `Passaggio ${position} di ${count}`,
  },

  documents: {
    passport: "Passaporto",
    id_card: "Carta d’identità",
    drivers_license: "Patente di guida",
    residence_permit: "Permesso di soggiorno",
    visa: "Visto",
  },

  names: {
    document_front: "Fronte del documento",
    document_page: "Pagina con la sua foto",
    document_back: "Retro del documento",
    address_document: "Prova di residenza",
    face: "Il suo volto",
    face_left: "Testa girata a sinistra",
    face_right: "Testa girata a destra",
  },

  landing: {
    heading: "Continui con il telefono",
    lead: "Con il telefono le foto sono più nitide. Inquadri questo codice con la fotocamera: nessuna app da installare, niente da digitare.",
    noCamera: "Su questo computer non è stata trovata alcuna fotocamera.",
    code: "Codice QR del suo link",
    follows: "Lasci aperta questa pagina. Segue i suoi passaggi e proseguirà da sola quando lei avrà finito.",
    copy: "Copia il link",
    copied: "Copiato",
    link: "Il suo link personale: non lo condivida con nessuno",
    here: "Continua su questo computer",
  },

  following: {
    heading: "Prosegua sul telefono",
    lead: "Lasci aperta questa pagina. Proseguirà da sola quando lei avrà finito.",
    opened: "Link aperto sul telefono",
    agreed: "Verifica accettata",
    chosen: "Documento scelto",
    sent: "Foto inviate",
    done: "Fatto",
    now: "In corso",
    open: "Ancora da fare",
    code: "Mostra di nuovo il codice",
    here: "Continua invece su questo computer",
  },

  welcome: {
    heading: "Confermiamo che è proprio lei",
    lead: (brand) => `${brand} deve conoscere la sua identità.`,
    time: (time) => `Durata: circa ${time}`,
    needs: "Che cosa le serve",
    document: "Un documento d’identità",
    documentHint: "L’originale in mano: niente copie né immagini su uno schermo.",
    address: "Una prova di residenza",
    addressHint:
      "Una bolletta, un estratto conto o una lettera ufficiale recente, con il suo nome e indirizzo.",
    face: "Il suo volto",
    faceHint: "Una foto, senza occhiali da sole, cappello o mascherina.",
    livenessHint: "Tre foto: di fronte, poi con la testa girata a sinistra e a destra.",
    light: "Un luogo ben illuminato",
    lightHint: "L’ideale è la luce del giorno. Eviti lampade che si riflettono sul documento.",
    privacy: (brand) => `Le sue foto sono cifrate e solo ${brand} può vederle.`,
    start: "Inizia",
    resume: "Continua",
  },

  consent: {
    heading: "Prima di iniziare",
    lead: "Legga questa breve pagina. Non è ancora stato fotografato nulla.",
    collectedTitle: "Che cosa viene raccolto",
    collected:
      "Le foto di ciò che le viene chiesto di mostrare, il momento dello scatto e il suo indirizzo IP.",
    purposeTitle: "A che cosa serve",
    purpose: (brand) =>
      `${brand} legge il suo documento e confronta il suo volto con la foto che vi compare. Le foto sono esaminate da persone, che possono essere aiutate da un software.`,
    keepingTitle: "Come viene conservato",
    keeping: (brand) =>
      `In forma cifrata e per il tempo in cui ${brand} deve conservare la prova della verifica. Per vedere o far cancellare questi dati, si rivolga a ${brand}.`,
    choiceTitle: "Decide lei",
    choice: (brand) =>
      `Può rifiutare o interrompere in qualsiasi momento. ${brand} potrà allora indicarle altre possibilità.`,
    version: (date) => `Versione: ${date}`,
    agree: "Accetto",
    refuse: "Non accetto",
  },

  declined: {
    heading: "È un suo diritto",
    lead: (brand) =>
      `Non è stato fotografato nulla, e nulla lo sarà. Chieda a ${brand} in quale altro modo può dimostrare la sua identità.`,
    read: "Leggi di nuovo",
    leave: "Esci",
  },

  country: {
    heading: "Quale paese ha rilasciato il suo documento?",
    lead: "Il paese indicato sul documento, anche se vive altrove.",
    search: "Cerca un paese",
    suggested: "Suggerimento",
    all: "Tutti i paesi",
    found: (count) => `Paesi trovati: ${count}`,
    none: (text) =>
      `Nessun paese si chiama “${text}”. Provi con il nome in inglese o con il codice di due lettere.`,
  },

  document: {
    heading: "Quale documento userà?",
    lead: (country) => `Paese di rilascio: ${country}. Il documento deve essere ancora valido.`,
    hints: {
      passport: "Una foto: la pagina con la sua foto",
      id_card: "Due foto: fronte e retro",
      drivers_license: "Due foto: fronte e retro",
      residence_permit: "Due foto: fronte e retro",
      visa: "Una foto: la pagina con il visto",
    },
  },

  ...pictures,

  check: {
    heading: "Tutto pronto per l’invio?",
    lead: "Dia un ultimo sguardo. Ciò che è difficile da leggere le verrà chiesto di nuovo.",
    sending: (percent) => `Invio: ${percent}`,
    kept: "Ricevuta",
    failed: "Non ricevuta",
    retake: "Rifai",
    retry: "Invia di nuovo",
    missing: "Una delle foto non è arrivata. La invii di nuovo o ne scatti un’altra.",
    send: "Invia",
  },

  sending: {
    heading: "Invio delle sue foto",
    lead: "Tenga aperta questa pagina, per favore.",
    label: "Caricamento",
    pictures: "Caricamento delle foto",
    handingIn: "Consegna delle foto",
  },

  waiting: {
    heading: "Grazie, è tutto",
    lead: (brand) => `${brand} ha ricevuto le sue foto e le sta verificando.`,
    usually: (time) => `Durata abituale: circa ${time}.`,
    unknown: "Non è ancora possibile dire quanto tempo ci vorrà.",
    close: (brand) => `Può chiudere questa pagina: ${brand} la informerà su come si prosegue.`,
    again: "Se servirà ancora una foto, le verrà chiesta con lo stesso link.",
    returning: (site) => `Ritorno a ${site}…`,
    goTo: (site) => `Continua su ${site}`,
    live: "Questa pagina si aggiorna da sola.",
  },

  again: {
    heading: "Ci serve un’altra foto",
    headingSeveral: "Dobbiamo rifare alcune foto",
    lead: (brand) => `${brand} non ha potuto completare la verifica. Succede spesso e si risolve in fretta.`,
    why: "Perché, e che cosa può aiutare",
    asked: "Le viene chiesto di nuovo solo questo",
    attempt: (number) => `Tentativo n. ${number}`,
    retry: "Riprova",
    advice: {
      unreadable:
        "La foto era difficile da leggere. Cerchi una buona luce, non si muova ed eviti i riflessi.",
      cut_off: "Mancava una parte del documento. Controlli che tutti e quattro gli angoli siano nella foto.",
      covered: "Qualcosa era coperto. Eviti dita e riflessi sul documento.",
      face: "Il suo volto non si vedeva bene. Tolga occhiali o cappello e guardi dritto verso la fotocamera.",
      several_faces: "Nella foto c’era più di un volto. Si assicuri che ci sia solo il suo.",
      several_documents: "C’era più di un documento. Mostri lo stesso da ogni lato.",
      missing: "Mancava una foto. Scatti tutte quelle richieste.",
      expired: "Il documento è scaduto. Ne usi uno ancora valido.",
      damaged: "Il documento è danneggiato. Ne usi un altro in buone condizioni.",
      unsupported: "Questo tipo di documento non è accettato. Ne usi un altro, per favore.",
      other: "Scatti di nuovo le foto, con una buona luce.",
    },
  },

  closed: {
    finished: "Questa verifica è conclusa",
    finishedLead: (brand) =>
      `Qui non c’è altro da fare. ${brand} ha il risultato e la informerà su come si prosegue.`,
    expired: "Questo link è scaduto",
    expiredLead: (brand) =>
      `È rimasto aperto per un periodo limitato, che ora è passato. Chieda a ${brand} un nuovo link.`,
    abandoned: "Questa verifica non è stata completata in tempo",
    abandonedLead: (brand) => `Il link ora è chiuso. Ne chieda uno nuovo a ${brand}: basta poco.`,
    unknown: "Questo link non funziona",
    unknownLead:
      "Forse è incompleto o non è più in uso. Copi il link per intero dal messaggio ricevuto, o ne chieda uno nuovo a chi glielo ha inviato.",
    contact: "Ha domande?",
  },

  leaving: {
    heading: "Vuole uscire ora?",
    text: "Quanto ha fatto finora viene conservato. Potrà continuare più tardi con lo stesso link.",
    stay: "Resta",
    leave: "Esci",
    left: "Può chiudere questa pagina",
    leftLead: "Nulla va perso. Riapra il link quando vuole.",
    resume: "Continua comunque",
  },

  problems: {
    offline: "Nessuna connessione. Continuiamo a provare; nulla va perso.",
    online: "Di nuovo in linea",
    failed: "C’è stato un problema da parte nostra. Riprovi, per favore.",
    busy: "Troppi tentativi in poco tempo. Attenda un minuto, per favore.",
    changed: "Nel frattempo qualcosa è cambiato. Questa pagina è di nuovo aggiornata.",
    tooLarge: "Questo file è troppo grande. Ne scelga uno più piccolo, per favore.",
    unsupported: "Questo tipo di file non si può usare. Ne scelga un altro, per favore.",
    refused: "Questo non si può usare. Provi con qualcos’altro, per favore.",
    broken: "C’è stato un problema",
    brokenLead: "La colpa è nostra, non sua. Quanto ha fatto finora viene conservato.",
    lost: "Questa pagina ha perso il suo link",
    lostLead:
      "Quanto ha fatto finora viene conservato. Per continuare, riapra il link dal messaggio ricevuto.",
  },
};
