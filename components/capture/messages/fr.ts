import { pictures } from "./fr-pictures";
import type { Messages } from "./messages";

/** French. Words that a name's first letter would shorten (de, que) do not stand before one. */
export const fr: Messages = {
  common: {
    back: "Retour",
    leave: "Quitter",
    goOn: "Continuer",
    retry: "Réessayer",
    loading: "Un instant…",
    language: "Langue",
    help: "Aide",
    privacy: "Comment vos données sont utilisées",
    progress: (position, count) => `Étape ${position} sur ${count}`,
  },

  documents: {
    passport: "Passeport",
    id_card: "Carte d’identité",
    drivers_license: "Permis de conduire",
    residence_permit: "Titre de séjour",
    visa: "Visa",
  },

  names: {
    document_front: "Recto du document",
    document_page: "Page avec votre photo",
    document_back: "Verso du document",
    address_document: "Justificatif de domicile",
    face: "Votre visage",
    face_left: "Tête tournée à gauche",
    face_right: "Tête tournée à droite",
  },

  landing: {
    heading: "Continuez sur votre téléphone",
    lead: "Les photos sont plus nettes avec un téléphone. Visez ce code avec son appareil photo : aucune application à installer, rien à saisir.",
    noCamera: "Aucune caméra n’a été trouvée sur cet ordinateur.",
    code: "QR code de votre lien",
    follows:
      "Laissez cette page ouverte. Elle suit vos étapes et continue d’elle-même dès que vous avez terminé.",
    copy: "Copier le lien",
    copied: "Copié",
    link: "Votre lien personnel : ne le transmettez à personne",
    here: "Continuer sur cet ordinateur",
  },

  following: {
    heading: "Poursuivez sur votre téléphone",
    lead: "Laissez cette page ouverte. Elle continue d’elle-même dès que vous avez terminé.",
    opened: "Lien ouvert sur le téléphone",
    agreed: "Vérification acceptée",
    chosen: "Document choisi",
    sent: "Photos envoyées",
    done: "Terminé",
    now: "En cours",
    open: "À venir",
    code: "Afficher à nouveau le code",
    here: "Continuer plutôt sur cet ordinateur",
  },

  welcome: {
    heading: "Confirmons que c’est bien vous",
    lead: (brand) => `${brand} a besoin de savoir qui vous êtes.`,
    time: (time) => `Durée : environ ${time}`,
    needs: "Ce qu’il vous faut",
    document: "Une pièce d’identité",
    documentHint: "L’original, en main : pas de copie ni d’image sur un écran.",
    address: "Un justificatif de domicile",
    addressHint:
      "Une facture, un relevé bancaire ou un courrier officiel récent, avec votre nom et votre adresse.",
    face: "Votre visage",
    faceHint: "Une photo, sans lunettes de soleil, chapeau ni masque.",
    livenessHint: "Trois photos : de face, puis la tête tournée à gauche et à droite.",
    light: "Un endroit bien éclairé",
    lightHint: "La lumière du jour est idéale. Évitez les lampes qui se reflètent sur le document.",
    privacy: (brand) => `Vos photos sont chiffrées et visibles uniquement par ${brand}.`,
    start: "Commencer",
    resume: "Continuer",
  },

  consent: {
    heading: "Avant de commencer",
    lead: "Veuillez lire cette courte page. Rien n’a encore été photographié.",
    collectedTitle: "Ce qui est recueilli",
    collected:
      "Les photos de ce qui vous est demandé, le moment où vous les avez prises et votre adresse IP.",
    purposeTitle: "À quoi cela sert",
    purpose: (brand) =>
      `${brand} lit votre document et compare votre visage avec la photo qui y figure. Des personnes examinent les photos ; un logiciel peut les y aider.`,
    keepingTitle: "Comment c’est conservé",
    keeping: (brand) =>
      `Sous forme chiffrée, et pendant la durée où ${brand} doit garder la preuve de votre vérification. Adressez-vous à ${brand} pour consulter ces données ou les faire supprimer.`,
    choiceTitle: "C’est vous qui décidez",
    choice: (brand) =>
      `Vous pouvez refuser, ou arrêter à tout moment. ${brand} pourra alors vous indiquer d’autres solutions.`,
    version: (date) => `Version du ${date}`,
    agree: "J’accepte",
    refuse: "Je n’accepte pas",
  },

  declined: {
    heading: "C’est votre droit",
    lead: (brand) =>
      `Rien n’a été photographié, et rien ne le sera. Demandez à ${brand} comment justifier autrement de votre identité.`,
    read: "Relire la page",
    leave: "Quitter",
  },

  country: {
    heading: "Quel pays a délivré votre document ?",
    lead: "Le pays qui y est indiqué, même si vous vivez ailleurs.",
    search: "Rechercher un pays",
    suggested: "Suggestion",
    all: "Tous les pays",
    found: (count) => `Pays trouvés : ${count}`,
    none: (text) =>
      `Aucun pays ne s’appelle « ${text} ». Essayez son nom en anglais ou son code à deux lettres.`,
  },

  document: {
    heading: "Quel document allez-vous utiliser ?",
    lead: (country) => `Pays de délivrance : ${country}. Le document doit encore être valable.`,
    hints: {
      passport: "Une photo : la page avec votre photo",
      id_card: "Deux photos : recto et verso",
      drivers_license: "Deux photos : recto et verso",
      residence_permit: "Deux photos : recto et verso",
      visa: "Une photo : la page avec le visa",
    },
  },

  ...pictures,

  check: {
    heading: "Tout est prêt ?",
    lead: "Jetez un dernier coup d’œil. Ce qui est difficile à lire vous sera redemandé.",
    sending: (percent) => `Envoi : ${percent}`,
    kept: "Reçue",
    failed: "Non reçue",
    retake: "Refaire",
    retry: "Renvoyer",
    missing: "L’une des photos n’est pas arrivée. Renvoyez-la ou prenez-en une autre.",
    send: "Envoyer",
  },

  sending: {
    heading: "Envoi de vos photos",
    lead: "Veuillez garder cette page ouverte.",
    label: "Envoi",
    pictures: "Envoi des photos en cours",
    handingIn: "Remise des photos",
  },

  waiting: {
    heading: "Merci, c’est terminé",
    lead: (brand) => `${brand} a reçu vos photos et les vérifie.`,
    usually: (time) => `Cela prend en général environ ${time}.`,
    unknown: "La durée ne peut pas encore être estimée.",
    close: (brand) => `Vous pouvez fermer cette page : ${brand} vous informera de la suite.`,
    again: "S’il faut encore une photo, le même lien vous la demandera.",
    returning: (site) => `Retour vers ${site}…`,
    goTo: (site) => `Continuer vers ${site}`,
    live: "Cette page se met à jour d’elle-même.",
  },

  again: {
    heading: "Il nous faut une nouvelle photo",
    headingSeveral: "Il nous faut de nouvelles photos",
    lead: (brand) =>
      `${brand} n’a pas pu terminer la vérification. Cela arrive souvent et se règle rapidement.`,
    why: "Pourquoi, et que faire",
    asked: "Seul ceci vous est redemandé",
    attempt: (number) => `Tentative n° ${number}`,
    retry: "Réessayer",
    advice: {
      unreadable:
        "La photo était difficile à lire. Choisissez un bon éclairage, ne bougez pas et évitez les reflets.",
      cut_off: "Une partie du document manquait. Veillez à ce que les quatre coins soient sur la photo.",
      covered: "Une partie était cachée. Évitez les doigts et les reflets sur le document.",
      face: "Votre visage n’était pas bien visible. Retirez lunettes ou chapeau et regardez droit vers l’appareil.",
      several_faces: "Il y avait plus d’un visage sur la photo. Veillez à ce qu’il n’y ait que le vôtre.",
      several_documents: "Il y avait plus d’un document. Veuillez montrer le même, recto et verso.",
      missing: "Il manquait une photo. Veuillez prendre toutes celles qui sont demandées.",
      expired: "Le document a expiré. Veuillez en utiliser un encore valable.",
      damaged: "Le document est abîmé. Veuillez en utiliser un autre, en bon état.",
      unsupported: "Ce type de document n’est pas accepté. Veuillez en utiliser un autre.",
      other: "Veuillez reprendre les photos, avec un bon éclairage.",
    },
  },

  closed: {
    finished: "Cette vérification est terminée",
    finishedLead: (brand) =>
      `Il n’y a plus rien à faire ici. ${brand} a le résultat et vous informera de la suite.`,
    expired: "Ce lien a expiré",
    expiredLead: (brand) =>
      `Il était ouvert pour une durée limitée, qui est écoulée. Demandez un nouveau lien à ${brand}.`,
    abandoned: "Cette vérification n’a pas été terminée à temps",
    abandonedLead: (brand) =>
      `Le lien est désormais fermé. Demandez-en un nouveau à ${brand} : c’est rapide.`,
    unknown: "Ce lien ne fonctionne pas",
    unknownLead:
      "Il est peut-être incomplet ou n’est plus utilisé. Copiez le lien entier depuis votre message, ou demandez-en un nouveau à l’expéditeur.",
    contact: "Des questions ?",
  },

  leaving: {
    heading: "Quitter maintenant ?",
    text: "Ce que vous avez déjà fait est conservé. Vous pourrez continuer plus tard avec le même lien.",
    stay: "Rester",
    leave: "Quitter",
    left: "Vous pouvez fermer cette page",
    leftLead: "Rien n’est perdu. Rouvrez le lien quand vous le souhaitez.",
    resume: "Continuer quand même",
  },

  problems: {
    offline: "Pas de connexion. Nous continuons d’essayer ; rien n’est perdu.",
    online: "Connexion rétablie",
    failed: "Un problème est survenu de notre côté. Veuillez réessayer.",
    busy: "Cela faisait trop d’essais à la fois. Veuillez patienter une minute.",
    changed: "Quelque chose a changé entre-temps. Cette page est de nouveau à jour.",
    tooLarge: "Ce fichier est trop volumineux. Veuillez en choisir un plus petit.",
    unsupported: "Ce type de fichier ne peut pas être utilisé. Veuillez en choisir un autre.",
    refused: "Ceci ne peut pas être utilisé. Veuillez essayer autre chose.",
    broken: "Un problème est survenu",
    brokenLead: "Cela vient de nous, pas de vous. Ce que vous avez déjà fait est conservé.",
    lost: "Cette page a perdu son lien",
    lostLead: "Ce que vous avez déjà fait est conservé. Rouvrez le lien depuis votre message pour continuer.",
  },
};
