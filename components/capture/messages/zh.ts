import type { Messages } from "./messages";
import { pictures } from "./zh-pictures";

/** Chinese, in simplified characters. */
export const zh: Messages = {
  common: {
    back: "返回",
    leave: "退出",
    goOn: "继续",
    retry: "重试",
    loading: "请稍候…",
    language: "语言",
    help: "帮助",
    privacy: "您的数据如何使用",
    progress: (position, count) => `第 ${position} 步，共 ${count} 步`,
  },

  documents: {
    passport: "护照",
    id_card: "身份证",
    drivers_license: "驾驶证",
    residence_permit: "居留证",
    visa: "签证",
  },

  names: {
    document_front: "证件正面",
    document_page: "护照照片页",
    document_back: "证件背面",
    address_document: "地址证明",
    face: "您的面部",
    face_left: "头部左转",
    face_right: "头部右转",
  },

  landing: {
    heading: "请用手机继续",
    lead: "用手机拍照最清晰。请用手机摄像头扫描此二维码：无需安装应用，也无需输入任何内容。",
    noCamera: "这台电脑上未找到摄像头。",
    code: "您的专属链接二维码",
    follows: "请不要关闭本页面。页面会同步显示进度，并在您完成后自动继续。",
    copy: "复制链接",
    copied: "已复制",
    link: "这是您的专属链接，请勿转发给他人",
    here: "在这台电脑上继续",
  },

  following: {
    heading: "请在手机上继续操作",
    lead: "请不要关闭本页面。您完成后，页面会自动继续。",
    opened: "已在手机上打开链接",
    agreed: "已同意验证",
    chosen: "已选择证件",
    sent: "已发送照片",
    done: "已完成",
    now: "正在进行",
    open: "待完成",
    code: "再次显示二维码",
    here: "改为在这台电脑上继续",
  },

  welcome: {
    heading: "请验证您的身份",
    lead: (brand) => `${brand} 需要确认您的身份。`,
    time: (time) => `大约需要${time}`,
    needs: "您需要准备",
    document: "身份证件",
    documentHint: "请使用证件原件，不要使用复印件或屏幕上的图片。",
    address: "地址证明",
    addressHint: "近期的账单、银行对账单或公函，须显示您的姓名和地址。",
    face: "您的面部",
    faceHint: "一张照片，请勿佩戴墨镜、帽子或口罩。",
    livenessHint: "三张照片：先正对镜头，再分别向左、向右转头。",
    light: "光线充足的地方",
    lightHint: "自然光效果最佳。请避免灯光在证件上反光。",
    privacy: (brand) => `您的照片经过加密，只有 ${brand} 可以查看。`,
    start: "开始",
    resume: "继续",
  },

  consent: {
    heading: "开始之前",
    lead: "请阅读这个简短的页面。目前尚未拍摄任何照片。",
    collectedTitle: "收集哪些信息",
    collected: "您按要求出示内容的照片、拍摄时间，以及您的网络地址。",
    purposeTitle: "用途",
    purpose: (brand) =>
      `${brand} 会读取您的证件，并将您的面部与证件上的照片进行比对。照片由人工查看，软件可能会提供辅助。`,
    keepingTitle: "如何保存",
    keeping: (brand) =>
      `信息加密保存，保存期限以 ${brand} 须留存验证凭证的时间为准。如需查看或删除，请联系 ${brand}。`,
    choiceTitle: "由您决定",
    choice: (brand) => `您可以拒绝，也可以随时停止。之后 ${brand} 可以为您介绍其他方式。`,
    version: (date) => `${date}版`,
    agree: "同意",
    refuse: "不同意",
  },

  declined: {
    heading: "这是您的权利",
    lead: (brand) => `没有拍摄任何照片，之后也不会拍摄。请联系 ${brand}，了解其他证明身份的方式。`,
    read: "重新阅读",
    leave: "退出",
  },

  country: {
    heading: "您的证件由哪个国家/地区签发？",
    lead: "请选择证件上印有的国家/地区，即使您居住在别处。",
    search: "搜索国家/地区",
    suggested: "推荐",
    all: "所有国家/地区",
    found: (count) => `找到 ${count} 个国家/地区`,
    none: (text) => `没有找到名为“${text}”的国家/地区。请尝试输入英文名称或两位字母代码。`,
  },

  document: {
    heading: "您要使用哪种证件？",
    lead: (country) => `签发国家/地区：${country}。证件必须仍在有效期内。`,
    hints: {
      passport: "一张照片：护照照片页",
      id_card: "两张照片：正面和背面",
      drivers_license: "两张照片：正面和背面",
      residence_permit: "两张照片：正面和背面",
      visa: "一张照片：签证页",
    },
  },

  ...pictures,

  check: {
    heading: "可以发送了吗？",
    lead: "请最后检查一遍。如有难以辨认的内容，我们会请您重新拍摄。",
    sending: (percent) => `正在发送：${percent}`,
    kept: "已收到",
    failed: "未收到",
    retake: "重拍",
    retry: "重新发送",
    missing: "有一张照片未送达。请重新发送，或另拍一张。",
    send: "发送",
  },

  sending: {
    heading: "正在发送您的照片",
    lead: "请不要关闭本页面。",
    label: "上传",
    pictures: "正在上传照片",
    handingIn: "正在提交",
  },

  waiting: {
    heading: "谢谢，已全部完成",
    lead: (brand) => `${brand} 已收到您的照片，正在审核。`,
    usually: (time) => `通常大约需要${time}。`,
    unknown: "目前还无法确定需要多长时间。",
    close: (brand) => `您可以关闭本页面，${brand} 会通知您后续安排。`,
    again: "如需补拍照片，您可以通过同一链接完成。",
    returning: (site) => `正在返回 ${site}…`,
    goTo: (site) => `前往 ${site}`,
    live: "本页面会自动更新。",
  },

  again: {
    heading: "我们还需要一张照片",
    headingSeveral: "有几张照片需要重新拍摄",
    lead: (brand) => `${brand} 未能完成验证。这种情况很常见，很快就能解决。`,
    why: "原因和解决办法",
    asked: "只需重新提供以下内容",
    attempt: (number) => `这是第 ${number} 次尝试`,
    retry: "重新拍摄",
    advice: {
      unreadable: "照片难以辨认。请选择光线良好的地方，保持手机稳定，并避免反光。",
      cut_off: "证件没有拍全。请确保四个角都在照片中。",
      covered: "有部分内容被遮挡。请勿让手指或反光挡住证件。",
      face: "未能看清您的面部。请摘下眼镜或帽子，正视摄像头。",
      several_faces: "照片中不止一张面孔。请确保照片中只有您一人。",
      several_documents: "出现了不止一份证件。请拍摄同一份证件的各面。",
      missing: "缺少一张照片。请按要求拍摄所有照片。",
      expired: "证件已过期。请使用仍在有效期内的证件。",
      damaged: "证件已损坏。请使用另一份完好的证件。",
      unsupported: "不接受此类证件。请使用其他证件。",
      other: "请在光线良好的地方重新拍摄。",
    },
  },

  closed: {
    finished: "本次验证已结束",
    finishedLead: (brand) => `您无需再进行任何操作。${brand} 已收到结果，会通知您后续安排。`,
    expired: "此链接已过期",
    expiredLead: (brand) => `此链接有使用时限，现已到期。请联系 ${brand} 获取新链接。`,
    abandoned: "本次验证未能按时完成",
    abandonedLead: (brand) => `链接现已关闭。请联系 ${brand} 获取新链接，很快就能办好。`,
    unknown: "此链接无法使用",
    unknownLead: "链接可能不完整，或已停用。请从消息中复制完整链接，或向发送方索取新链接。",
    contact: "有疑问？",
  },

  leaving: {
    heading: "现在退出？",
    text: "您已完成的内容会保留。之后可以通过同一链接继续。",
    stay: "留在此页",
    leave: "退出",
    left: "您可以关闭本页面",
    leftLead: "内容不会丢失。您准备好后，随时可以再次打开链接。",
    resume: "继续验证",
  },

  problems: {
    offline: "网络已断开。我们会继续尝试连接，内容不会丢失。",
    online: "网络已恢复",
    failed: "我们这边出了问题。请重试。",
    busy: "短时间内尝试次数过多。请稍等一分钟。",
    changed: "期间有内容发生了变化。本页面现已更新。",
    tooLarge: "文件过大。请选择较小的文件。",
    unsupported: "无法使用此类文件。请选择其他文件。",
    refused: "此内容无法使用。请换一个再试。",
    broken: "出了点问题",
    brokenLead: "这是我们的问题，与您无关。您已完成的内容会保留。",
    lost: "本页面的链接已丢失",
    lostLead: "您已完成的内容会保留。请再次打开消息中的链接以继续。",
  },
};
