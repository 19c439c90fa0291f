import type { Messages } from "./messages";
import { pictures } from "./pt-pictures";

/** Portuguese: European spelling, in words that Brazilians use too wherever there are such. */
export const pt: Messages = {
  common: {
    back: "Voltar",
    leave: "Sair",
    goOn: "Continuar",
    retry: "Tentar novamente",
    loading: "Um momento…",
    language: "Idioma",
    help: "Ajuda",
    privacy: "Como os seus dados são utilizados",
    progress: (position, count) => `Passo ${position} de ${count}`,
  },

  documents: {
    passport: "Passaporte",
    id_card: "Cartão de identidade",
    drivers_license: "Carta de condução",
    residence_permit: "Autorização de residência",
    visa: "Visto",
  },

  names: {
    document_front: "Frente do documento",
    document_page: "Página com a sua fotografia",
    document_back: "Verso do documento",
    address_document: "Comprovativo de residência",
    face: "O seu rosto",
    face_left: "Cabeça virada para a esquerda",
    face_right: "Cabeça virada para a direita",
  },

  landing: {
    heading: "Continue no seu telefone",
    lead: "As fotografias ficam mais nítidas com um telefone. Aponte a câmara para este código: sem instalar nada e sem nada para escrever.",
    noCamera: "Não foi encontrada nenhuma câmara neste computador.",
    code: "Código QR do seu link",
    follows: "Deixe esta página aberta. Ela acompanha os seus passos e continuará sozinha quando terminar.",
    copy: "Copiar o link",
    copied: "Copiado",
    link: "O seu link pessoal: não o partilhe com ninguém",
    here: "Continuar neste computador",
  },

  following: {
    heading: "Prossiga no seu telefone",
    lead: "Deixe esta página aberta. Ela continuará sozinha quando terminar.",
    opened: "Link aberto no telefone",
    agreed: "Verificação autorizada",
    chosen: "Documento escolhido",
    sent: "Fotografias enviadas",
    done: "Concluído",
    now: "Em curso",
    open: "Por fazer",
    code: "Mostrar o código novamente",
    here: "Continuar neste computador",
  },

  welcome: {
    heading: "Vamos confirmar a sua identidade",
    lead: (brand) => `${brand} precisa de conhecer a sua identidade.`,
    time: (time) => `Demora cerca de ${time}`,
    needs: "Do que vai precisar",
    document: "Um documento de identificação",
    documentHint: "O original, na sua mão: nem cópias, nem imagens num dispositivo.",
    address: "Um comprovativo de residência",
    addressHint: "Uma fatura, um extrato bancário ou uma carta oficial recente, com o seu nome e endereço.",
    face: "O seu rosto",
    faceHint: "Uma fotografia, sem óculos de sol, chapéu nem máscara.",
    livenessHint:
      "Três fotografias: de frente e, depois, com a cabeça virada para a esquerda e para a direita.",
    light: "Um lugar bem iluminado",
    lightHint: "A luz do dia é a melhor. Evite lâmpadas que se reflitam no documento.",
    privacy: (brand) => `As suas fotografias são encriptadas e só ${brand} as pode ver.`,
    start: "Começar",
    resume: "Continuar",
  },

  consent: {
    heading: "Antes de começar",
    lead: "Por favor, leia esta breve página. Ainda nada foi fotografado.",
    collectedTitle: "O que é recolhido",
    collected: "Fotografias do que lhe for pedido, o momento em que as tirou e o seu endereço IP.",
    purposeTitle: "Para que serve",
    purpose: (brand) =>
      `${brand} lê o seu documento e compara o seu rosto com a fotografia que nele consta. As fotografias são vistas por pessoas, que podem ter a ajuda de um programa informático.`,
    keepingTitle: "Como é guardado",
    keeping: (brand) =>
      `De forma encriptada e durante o tempo em que ${brand} tenha de guardar a prova da sua verificação. Para ver ou eliminar estes dados, fale com ${brand}.`,
    choiceTitle: "A decisão é sua",
    choice: (brand) =>
      `Pode recusar ou parar a qualquer momento. Nesse caso, ${brand} poderá indicar-lhe outras formas.`,
    version: (date) => `Versão de ${date}`,
    agree: "Aceito",
    refuse: "Não aceito",
  },

  declined: {
    heading: "Está no seu direito",
    lead: (brand) =>
      `Nada foi fotografado, nem será. Fale com ${brand} para saber de que outra forma pode comprovar a sua identidade.`,
    read: "Ler a página novamente",
    leave: "Sair",
  },

  country: {
    heading: "Que país emitiu o seu documento?",
    lead: "O país que nele está indicado, mesmo que viva noutro lugar.",
    search: "Procurar um país",
    suggested: "Sugestão",
    all: "Todos os países",
    found: (count) => `Países encontrados: ${count}`,
    none: (text) =>
      `Nenhum país se chama “${text}”. Experimente o nome em inglês ou o código de duas letras.`,
  },

  document: {
    heading: "Que documento vai utilizar?",
    lead: (country) => `País emissor: ${country}. O documento tem de estar ainda válido.`,
    hints: {
      passport: "Uma fotografia: a página com a sua fotografia",
      id_card: "Duas fotografias: frente e verso",
      drivers_license: "Duas fotografias: frente e verso",
      residence_permit: "Duas fotografias: frente e verso",
      visa: "Uma fotografia: a página com o visto",
    },
  },

  ...pictures,

  check: {
    heading: "Tudo pronto para enviar?",
    lead: "Veja tudo uma última vez. O que for difícil de ler será pedido novamente.",
    sending: (percent) => `A enviar: ${percent}`,
    kept: "Recebida",
    failed: "Não recebida",
    retake: "Repetir",
    retry: "Reenviar",
    missing: "Uma das fotografias não chegou. Envie-a novamente ou tire outra.",
    send: "Enviar",
  },

  sending: {
    heading: "Envio das suas fotografias",
    lead: "Por favor, mantenha esta página aberta.",
    label: "Envio",
    pictures: "Envio das fotografias em curso",
    handingIn: "Entrega das fotografias",
  },

  waiting: {
    heading: "Obrigado, é tudo",
    lead: (brand) => `${brand} recebeu as suas fotografias e vai verificá-las.`,
    usually: (time) => `Costuma demorar cerca de ${time}.`,
    unknown: "Ainda não é possível dizer quanto tempo vai demorar.",
    close: (brand) => `Pode fechar esta página: ${brand} irá informar sobre os próximos passos.`,
    again: "Se for precisa mais uma fotografia, será pedida neste mesmo link.",
    returning: (site) => `Regresso a ${site}…`,
    goTo: (site) => `Continuar para ${site}`,
    live: "Esta página atualiza-se sozinha.",
  },

  again: {
    heading: "Precisamos de outra fotografia",
    headingSeveral: "Precisamos de repetir algumas fotografias",
    lead: (brand) =>
      `${brand} não conseguiu concluir a verificação. Acontece muitas vezes e resolve-se depressa.`,
    why: "Porquê e o que pode ajudar",
    asked: "Só isto é pedido novamente",
    attempt: (number) => `Esta é a tentativa ${number}`,
    retry: "Tentar novamente",
    advice: {
      unreadable:
        "A fotografia era difícil de ler. Procure um lugar com boa luz, não se mexa e evite reflexos.",
      cut_off: "Faltava uma parte do documento. Confirme que os quatro cantos aparecem na fotografia.",
      covered: "Havia algo tapado. Evite dedos e reflexos sobre o documento.",
      face: "O seu rosto não se via bem. Tire os óculos ou o chapéu e olhe diretamente para a câmara.",
      several_faces: "Havia mais do que um rosto na fotografia. Confirme que só aparece o seu.",
      several_documents: "Havia mais do que um documento. Por favor, mostre o mesmo de todos os lados.",
      missing: "Faltava uma fotografia. Por favor, tire todas as que são pedidas.",
      expired: "O documento está fora da validade. Por favor, utilize um que ainda esteja válido.",
      damaged: "O documento está danificado. Por favor, utilize outro em bom estado.",
      unsupported: "Não aceitamos este tipo de documento. Por favor, utilize outro.",
      other: "Por favor, tire as fotografias novamente, com boa luz.",
    },
  },

  closed: {
    finished: "Esta verificação está concluída",
    finishedLead: (brand) =>
      `Não há mais nada a fazer aqui. ${brand} tem o resultado e irá informar sobre os próximos passos.`,
    expired: "Este link expirou",
    expiredLead: (brand) =>
      `Esteve aberto por um tempo limitado, que já passou. Fale com ${brand} para receber um novo link.`,
    abandoned: "Esta verificação não foi concluída a tempo",
    abandonedLead: (brand) => `O link está agora fechado. Fale com ${brand} para receber um novo: é rápido.`,
    unknown: "Este link não funciona",
    unknownLead:
      "Talvez esteja incompleto ou já não seja utilizado. Copie o link completo da sua mensagem ou peça um novo a quem o enviou.",
    contact: "Tem dúvidas?",
  },

  leaving: {
    heading: "Sair agora?",
    text: "O que já fez fica guardado. Pode continuar mais tarde com o mesmo link.",
    stay: "Ficar",
    leave: "Sair",
    left: "Pode fechar esta página",
    leftLead: "Nada se perde. Abra o link novamente quando quiser.",
    resume: "Quero continuar",
  },

  problems: {
    offline: "Sem ligação à internet. Continuamos a tentar; nada se perde.",
    online: "Ligação restabelecida",
    failed: "Ocorreu um problema do nosso lado. Por favor, tente novamente.",
    busy: "Foram demasiadas tentativas seguidas. Por favor, aguarde um minuto.",
    changed: "Entretanto, algo mudou. Esta página está novamente atualizada.",
    tooLarge: "Este ficheiro é demasiado grande. Por favor, escolha um mais pequeno.",
    unsupported: "Este tipo de ficheiro não pode ser utilizado. Por favor, escolha outro.",
    refused: "Isto não pode ser utilizado. Por favor, tente com outra coisa.",
    broken: "Ocorreu um problema",
    brokenLead: "O erro é nosso, não seu. O que já fez fica guardado.",
    lost: "Esta página perdeu o seu link",
    lostLead: "O que já fez fica guardado. Para continuar, abra novamente o link da sua mensagem.",
  },
};
