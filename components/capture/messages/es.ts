import { pictures } from "./es-pictures";
import type { Messages } from "./messages";

/** Spanish. */
export const es: Messages = {
  common: {
    back: "Atrás",
    leave: "Salir",
    goOn: "Continuar",
    retry: "Reintentar",
    loading: "Un momento…",
    language: "Idioma",
    help: "Ayuda",
    privacy: "Cómo se usan sus datos",
    progress: (position, count) => `Paso ${position} de ${count}`,
  },

  documents: {
    passport: "Pasaporte",
    id_card: "Documento de identidad",
    drivers_license: "Permiso de conducir",
    residence_permit: "Permiso de residencia",
    visa: "Visado",
  },

  names: {
    document_front: "Anverso del documento",
    document_page: "Página con su foto",
    document_back: "Reverso del documento",
    address_document: "Comprobante de domicilio",
    face: "Su rostro",
    face_left: "Cabeza girada a la izquierda",
    face_right: "Cabeza girada a la derecha",
  },

  landing: {
    heading: "Continúe en su teléfono",
    lead: "Las fotos salen más nítidas con un teléfono. Apunte con su cámara a este código: no hace falta ninguna aplicación ni escribir nada.",
    noCamera: "No se ha encontrado ninguna cámara en este equipo.",
    code: "Código QR de su enlace",
    follows: "Deje esta página abierta. Muestra su avance y continuará sola cuando usted haya terminado.",
    copy: "Copiar el enlace",
    copied: "Copiado",
    link: "Su enlace personal: no lo comparta con nadie",
    here: "Continuar en este equipo",
  },

  following: {
    heading: "Siga en su teléfono",
    lead: "Deje esta página abierta. Continuará sola cuando usted haya terminado.",
    opened: "Enlace abierto en el teléfono",
    agreed: "Verificación aceptada",
    chosen: "Documento elegido",
    sent: "Fotos enviadas",
    done: "Hecho",
    now: "En curso",
    open: "Pendiente",
    code: "Mostrar el código de nuevo",
    here: "Continuar mejor en este equipo",
  },

  welcome: {
    heading: "Confirmemos que es usted",
    lead: (brand) => `${brand} necesita saber quién es usted.`,
    time: (time) => `Duración aproximada: ${time}`,
    needs: "Qué necesita",
    document: "Un documento oficial de identificación",
    documentHint: "El original, en la mano: ni copias ni imágenes en una pantalla.",
    address: "Un comprobante de domicilio",
    addressHint: "Una factura, un extracto bancario o una carta oficial reciente con su nombre y dirección.",
    face: "Su rostro",
    faceHint: "Una foto, sin gafas de sol, gorro ni mascarilla.",
    livenessHint: "Tres fotos: de frente y, después, con la cabeza girada a la izquierda y a la derecha.",
    light: "Un lugar bien iluminado",
    lightHint: "Lo mejor es la luz del día. Evite las lámparas que se reflejen en el documento.",
    privacy: (brand) => `Sus fotos están cifradas y solo ${brand} puede verlas.`,
    start: "Empezar",
    resume: "Continuar",
  },

  consent: {
    heading: "Antes de empezar",
    lead: "Lea, por favor, esta breve página. Todavía no se ha fotografiado nada.",
    collectedTitle: "Qué se recoge",
    collected: "Fotos de lo que se le pida mostrar, el momento en que las tomó y su dirección IP.",
    purposeTitle: "Para qué sirve",
    purpose: (brand) =>
      `${brand} lee su documento y compara su rostro con la foto que aparece en él. Las fotos las revisan personas, que pueden contar con la ayuda de programas informáticos.`,
    keepingTitle: "Cómo se conserva",
    keeping: (brand) =>
      `Cifrado y durante el tiempo que ${brand} deba conservar la prueba de su verificación. Si desea ver o eliminar estos datos, solicítelo a ${brand}.`,
    choiceTitle: "Usted decide",
    choice: (brand) =>
      `Puede negarse o dejarlo en cualquier momento. En ese caso, ${brand} podrá indicarle otras opciones.`,
    version: (date) => `Versión del ${date}`,
    agree: "Acepto",
    refuse: "No acepto",
  },

  declined: {
    heading: "Está en su derecho",
    lead: (brand) =>
      `No se ha fotografiado nada, ni se hará. Pregunte a ${brand} de qué otra forma puede acreditar su identidad.`,
    read: "Leer la página de nuevo",
    leave: "Salir",
  },

  country: {
    heading: "¿Qué país expidió su documento?",
    lead: "El país que figura en él, aunque usted viva en otro lugar.",
    search: "Buscar un país",
    suggested: "Sugerencia",
    all: "Todos los países",
    found: (count) => `Países encontrados: ${count}`,
    none: (text) =>
      `Ningún país se llama «${text}». Pruebe con su nombre en inglés o con su código de dos letras.`,
  },

  document: {
    heading: "¿Qué documento va a utilizar?",
    lead: (country) => `País de expedición: ${country}. El documento debe estar vigente.`,
    hints: {
      passport: "Una foto: la página con su foto",
      id_card: "Dos fotos: anverso y reverso",
      drivers_license: "Dos fotos: anverso y reverso",
      residence_permit: "Dos fotos: anverso y reverso",
      visa: "Una foto: la página con el visado",
    },
  },

  ...pictures,

  check: {
    heading: "¿Todo listo para enviar?",
    lead: "Eche un último vistazo. Lo que cueste leer se le volverá a pedir.",
    sending: (percent) => `Enviando: ${percent}`,
    kept: "Recibida",
    failed: "No recibida",
    retake: "Repetir",
    retry: "Reenviar",
    missing: "Una de las fotos no ha llegado. Envíela de nuevo o tome otra.",
    send: "Enviar",
  },

  sending: {
    heading: "Enviando sus fotos",
    lead: "Mantenga esta página abierta, por favor.",
    label: "Envío",
    pictures: "Subiendo las fotos",
    handingIn: "Entregando las fotos",
  },

  waiting: {
    heading: "Gracias, eso es todo",
    lead: (brand) => `${brand} ha recibido sus fotos y las está revisando.`,
    usually: (time) => `Duración habitual aproximada: ${time}.`,
    unknown: "Todavía no se puede saber cuánto tardará.",
    close: (brand) => `Puede cerrar esta página: ${brand} le informará de los próximos pasos.`,
    again: "Si hiciera falta otra foto, se la pediremos en este mismo enlace.",
    returning: (site) => `Volviendo a ${site}…`,
    goTo: (site) => `Continuar a ${site}`,
    live: "Esta página se actualiza sola.",
  },

  again: {
    heading: "Necesitamos otra foto",
    headingSeveral: "Necesitamos repetir algunas fotos",
    lead: (brand) =>
      `${brand} no ha podido completar la verificación. Ocurre a menudo y se resuelve enseguida.`,
    why: "Por qué y qué puede ayudar",
    asked: "Solo se le vuelve a pedir esto",
    attempt: (number) => `Este es el intento ${number}`,
    retry: "Reintentar",
    advice: {
      unreadable: "La foto era difícil de leer. Busque buena luz, no se mueva y evite los reflejos.",
      cut_off: "Faltaba una parte del documento. Compruebe que las cuatro esquinas salgan en la foto.",
      covered: "Había algo tapado. Evite que haya dedos o reflejos sobre el documento.",
      face: "Su rostro no se veía con claridad. Quítese las gafas o el gorro y mire de frente a la cámara.",
      several_faces: "Había más de un rostro en la foto. Asegúrese de que solo salga usted.",
      several_documents: "Había más de un documento. Muestre el mismo por todas sus caras.",
      missing: "Faltaba una foto. Tome todas las que se le pidan.",
      expired: "El documento ha caducado. Utilice uno que esté vigente.",
      damaged: "El documento está dañado. Utilice otro que esté en buen estado.",
      unsupported: "No se acepta este tipo de documento. Utilice otro, por favor.",
      other: "Tome las fotos de nuevo, con buena luz.",
    },
  },

  closed: {
    finished: "Esta verificación ha terminado",
    finishedLead: (brand) =>
      `Aquí ya no queda nada por hacer. ${brand} tiene el resultado y le informará de los próximos pasos.`,
    expired: "Este enlace ha caducado",
    expiredLead: (brand) =>
      `Estuvo abierto durante un tiempo limitado, que ya ha pasado. Pida un nuevo enlace a ${brand}.`,
    abandoned: "Esta verificación no se terminó a tiempo",
    abandonedLead: (brand) => `El enlace ya está cerrado. Pida uno nuevo a ${brand}: es muy rápido.`,
    unknown: "Este enlace no funciona",
    unknownLead:
      "Puede que esté incompleto o que ya no se utilice. Copie el enlace entero de su mensaje o pida uno nuevo a quien se lo envió.",
    contact: "¿Tiene preguntas?",
  },

  leaving: {
    heading: "¿Salir ahora?",
    text: "Lo que ha hecho hasta ahora se conserva. Puede continuar más tarde con el mismo enlace.",
    stay: "Quedarse",
    leave: "Salir",
    left: "Puede cerrar esta página",
    leftLead: "No se pierde nada. Vuelva a abrir el enlace cuando quiera.",
    resume: "Prefiero continuar",
  },

  problems: {
    offline: "Sin conexión. Seguimos intentándolo; no se pierde nada.",
    online: "Conexión restablecida",
    failed: "Ha habido un problema por nuestra parte. Inténtelo de nuevo, por favor.",
    busy: "Han sido demasiados intentos seguidos. Espere un minuto, por favor.",
    changed: "Algo ha cambiado entretanto. Esta página vuelve a estar al día.",
    tooLarge: "Este archivo es demasiado grande. Elija uno más pequeño, por favor.",
    unsupported: "Este tipo de archivo no se puede utilizar. Elija otro, por favor.",
    refused: "Esto no se puede utilizar. Pruebe con otra cosa, por favor.",
    broken: "Ha habido un problema",
    brokenLead: "Es un error nuestro, no suyo. Lo que ha hecho hasta ahora se conserva.",
    lost: "Esta página ha perdido su enlace",
    lostLead:
      "Lo que ha hecho hasta ahora se conserva. Vuelva a abrir el enlace de su mensaje para continuar.",
  },
};
