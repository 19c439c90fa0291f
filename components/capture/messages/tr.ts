import type { Messages } from "./messages";
import { pictures } from "./tr-pictures";

/** Turkish. */
export const tr: Messages = {
  common: {
    back: "Geri",
    leave: "Çık",
    goOn: "Devam et",
    retry: "Tekrar dene",
    loading: "Bir saniye…",
    language: "Dil",
    help: "Yardım",
    privacy: "Verileriniz nasıl kullanılıyor",
    progress: (position, count) => `Adım ${position} / ${count}`,
  },

  documents: {
    passport: "Pasaport",
    id_card: "Kimlik kartı",
    drivers_license: "Sürücü belgesi",
    residence_permit: "Oturma izni kartı",
    visa: "Vize",
  },

  names: {
    document_front: "Belgenin ön yüzü",
    document_page: "Fotoğrafınızın bulunduğu sayfa",
    document_back: "Belgenin arka yüzü",
    address_document: "Adres belgesi",
    face: "Yüzünüz",
    face_left: "Baş sola dönük",
    face_right: "Baş sağa dönük",
  },

  landing: {
    heading: "Telefonunuzla devam edin",
    lead: "En net fotoğrafları telefon çeker. Telefonunuzun kamerasını bu koda tutun: uygulama gerekmez, bir şey yazmanız da gerekmez.",
    noCamera: "Bu bilgisayarda kamera bulunamadı.",
    code: "Bağlantınızın QR kodu",
    follows:
      "Bu sayfayı açık bırakın. Yaptıklarınızı buradan izleyebilirsiniz; işiniz bitince sayfa kendiliğinden devam eder.",
    copy: "Bağlantıyı kopyala",
    copied: "Kopyalandı",
    link: "Size özel bağlantı: lütfen kimseyle paylaşmayın",
    here: "Bu bilgisayarda devam et",
  },

  following: {
    heading: "Telefonunuzda devam edin",
    lead: "Bu sayfayı açık bırakın. İşiniz bitince kendiliğinden devam eder.",
    opened: "Bağlantı telefonda açıldı",
    agreed: "Doğrulamaya onay verildi",
    chosen: "Belge seçildi",
    sent: "Fotoğraflar gönderildi",
    done: "Tamamlandı",
    now: "Şu anda yapılıyor",
    open: "Sırada",
    code: "Kodu tekrar göster",
    here: "Yine de bu bilgisayarda devam et",
  },

  welcome: {
    heading: "Siz olduğunuzu doğrulayalım",
    lead: (brand) => `${brand} için kimliğinizi doğrulamanız gerekiyor.`,
    time: (time) => `Yaklaşık ${time} sürer`,
    needs: "Neler gerekiyor",
    document: "Bir kimlik belgesi",
    documentHint: "Elinizdeki asıl belge: fotokopi ya da ekrandaki bir görüntü olmaz.",
    address: "Bir adres belgesi",
    addressHint: "Adınızı ve adresinizi gösteren yeni tarihli bir fatura, hesap özeti veya resmî yazı.",
    face: "Yüzünüz",
    faceHint: "Bir fotoğraf; güneş gözlüğü, şapka veya maske olmadan.",
    livenessHint: "Üç fotoğraf: önce tam karşıya, sonra sola ve sağa dönük.",
    light: "Aydınlık bir yer",
    lightHint: "En iyisi gün ışığıdır. Belgede yansıyan lambalardan kaçının.",
    privacy: (brand) => `Fotoğraflarınız şifrelenir ve onları yalnızca ${brand} görür.`,
    start: "Başla",
    resume: "Devam et",
  },

  consent: {
    heading: "Başlamadan önce",
    lead: "Lütfen bu kısa sayfayı okuyun. Henüz hiçbir şeyin fotoğrafı çekilmedi.",
    collectedTitle: "Neler alınır",
    collected: "Göstermeniz istenenlerin fotoğrafları, çekim zamanı ve ağ adresiniz.",
    purposeTitle: "Ne için kullanılır",
    purpose: (brand) =>
      `${brand} belgenizi okur ve yüzünüzü belgedeki fotoğrafla karşılaştırır. Fotoğraflara insanlar bakar; yazılım onlara yardımcı olabilir.`,
    keepingTitle: "Nasıl saklanır",
    keeping: (brand) =>
      `Şifreli olarak ve ${brand} doğrulamanın yapıldığını kanıtlamak zorunda olduğu sürece. Verilerinizi görmek veya sildirmek için ${brand} ile iletişime geçin.`,
    choiceTitle: "Karar sizin",
    choice: (brand) =>
      `Hayır diyebilir veya istediğiniz zaman bırakabilirsiniz. Bu durumda ${brand} size başka yollar gösterebilir.`,
    version: (date) => `${date} tarihli sürüm`,
    agree: "Kabul ediyorum",
    refuse: "Kabul etmiyorum",
  },

  declined: {
    heading: "Bu sizin hakkınız",
    lead: (brand) =>
      `Hiçbir fotoğraf çekilmedi ve çekilmeyecek. Kimliğinizi başka nasıl kanıtlayabileceğinizi öğrenmek için ${brand} ile iletişime geçin.`,
    read: "Sayfayı tekrar oku",
    leave: "Çık",
  },

  country: {
    heading: "Belgenizi hangi ülke verdi?",
    lead: "Başka bir yerde yaşıyor olsanız da belgenin üzerinde yazan ülkeyi seçin.",
    search: "Ülke arayın",
    suggested: "Önerilenler",
    all: "Tüm ülkeler",
    found: (count) => `Bulunan ülke sayısı: ${count}`,
    none: (text) => `“${text}” adında bir ülke bulunamadı. İngilizce adını veya iki harfli kodunu deneyin.`,
  },

  document: {
    heading: "Hangi belgeyi kullanacaksınız?",
    lead: (country) => `Belgeyi veren ülke: ${country}. Belge hâlâ geçerli olmalı.`,
    hints: {
      passport: "Bir fotoğraf: fotoğrafınızın bulunduğu sayfa",
      id_card: "İki fotoğraf: ön ve arka yüz",
      drivers_license: "İki fotoğraf: ön ve arka yüz",
      residence_permit: "İki fotoğraf: ön ve arka yüz",
      visa: "Bir fotoğraf: vizenin bulunduğu sayfa",
    },
  },

  ...pictures,

  check: {
    heading: "Göndermeye hazır mısınız?",
    lead: "Son bir kez bakın. Okunması zor olanlar yeniden istenir.",
    sending: (percent) => `Gönderiliyor: ${percent}`,
    kept: "Ulaştı",
    failed: "Ulaşmadı",
    retake: "Yeniden çek",
    retry: "Tekrar gönder",
    missing: "Fotoğraflardan biri ulaşmadı. Tekrar gönderin veya yenisini çekin.",
    send: "Gönder",
  },

  sending: {
    heading: "Fotoğraflarınız gönderiliyor",
    lead: "Lütfen bu sayfayı açık tutun.",
    label: "Yükleme",
    pictures: "Fotoğraflar yükleniyor",
    handingIn: "Fotoğraflar teslim ediliyor",
  },

  waiting: {
    heading: "Teşekkürler, hepsi bu kadar",
    lead: (brand) => `${brand} fotoğraflarınızı aldı ve inceliyor.`,
    usually: (time) => `Bu genellikle yaklaşık ${time} sürer.`,
    unknown: "Bunun ne kadar süreceği henüz belli değil.",
    close: (brand) => `Bu sayfayı kapatabilirsiniz: ${brand} sonraki adımları size bildirecek.`,
    again: "Bir fotoğraf yeniden gerekirse aynı bağlantıdan istenir.",
    returning: (site) => `${site} sitesine geri dönülüyor…`,
    goTo: (site) => `${site} sitesine git`,
    live: "Bu sayfa kendiliğinden güncellenir.",
  },

  again: {
    heading: "Bir fotoğraf daha gerekiyor",
    headingSeveral: "Bazı fotoğraflar yeniden gerekiyor",
    lead: (brand) => `${brand} doğrulamayı tamamlayamadı. Bu sık olur ve çabucak düzelir.`,
    why: "Nedeni ve çözümü",
    asked: "Yeniden istenen yalnızca bu",
    attempt: (number) => `Bu ${number}. denemeniz`,
    retry: "Tekrar dene",
    advice: {
      unreadable:
        "Fotoğrafı okumak zordu. İyi ışık alan bir yer bulun, telefonu sabit tutun ve yansımalardan kaçının.",
      cut_off: "Belgenin bir kısmı görünmüyordu. Dört köşenin de fotoğrafta olmasına dikkat edin.",
      covered: "Bir yer kapanmıştı. Parmaklarınızın ve yansımaların belgeyi kapatmamasına dikkat edin.",
      face: "Yüzünüz net görünmüyordu. Gözlüğünüzü veya şapkanızı çıkarın ve doğrudan kameraya bakın.",
      several_faces: "Fotoğrafta birden fazla yüz vardı. Lütfen fotoğrafta yalnız olun.",
      several_documents: "Birden fazla belge vardı. Lütfen her yönden aynı belgeyi gösterin.",
      missing: "Bir fotoğraf eksikti. Lütfen istenen fotoğrafların hepsini çekin.",
      expired: "Belgenin süresi dolmuş. Lütfen hâlâ geçerli olan bir belge kullanın.",
      damaged: "Belge hasarlı. Lütfen iyi durumda olan başka bir belge kullanın.",
      unsupported: "Bu tür belge kabul edilmiyor. Lütfen başka bir belge kullanın.",
      other: "Lütfen fotoğrafları iyi ışıkta yeniden çekin.",
    },
  },

  closed: {
    finished: "Bu doğrulama tamamlandı",
    finishedLead: (brand) =>
      `Burada yapmanız gereken başka bir şey yok. ${brand} sonucu aldı ve sonraki adımları size bildirecek.`,
    expired: "Bu bağlantının süresi doldu",
    expiredLead: (brand) =>
      `Bağlantı sınırlı bir süre için açıktı ve bu süre doldu. Yeni bir bağlantı için ${brand} ile iletişime geçin.`,
    abandoned: "Bu doğrulama zamanında tamamlanmadı",
    abandonedLead: (brand) => `Bağlantı artık kapalı. Yenisi için ${brand} ile iletişime geçin: uzun sürmez.`,
    unknown: "Bu bağlantı çalışmıyor",
    unknownLead:
      "Eksik olabilir veya artık kullanılmıyor olabilir. Mesajınızdaki bağlantının tamamını kopyalayın veya gönderenden yenisini isteyin.",
    contact: "Sorularınız mı var?",
  },

  leaving: {
    heading: "Şimdi çıkmak istiyor musunuz?",
    text: "Şimdiye kadar yaptıklarınız saklanır. Daha sonra aynı bağlantıyla devam edebilirsiniz.",
    stay: "Kal",
    leave: "Çık",
    left: "Bu sayfayı kapatabilirsiniz",
    leftLead: "Hiçbir şey kaybolmadı. Hazır olduğunuzda bağlantıyı yeniden açın.",
    resume: "Yine de devam et",
  },

  problems: {
    offline: "Bağlantı yok. Denemeye devam ediyoruz; hiçbir şey kaybolmaz.",
    online: "Yeniden bağlandı",
    failed: "Bizden kaynaklanan bir sorun oluştu. Lütfen tekrar deneyin.",
    busy: "Art arda çok fazla deneme yapıldı. Lütfen bir dakika bekleyin.",
    changed: "Bu arada bir şeyler değişti. Bu sayfa yeniden güncel.",
    tooLarge: "Bu dosya çok büyük. Lütfen daha küçük bir dosya seçin.",
    unsupported: "Bu tür dosya kullanılamaz. Lütfen başka bir dosya seçin.",
    refused: "Bu kullanılamaz. Lütfen başka bir şey deneyin.",
    broken: "Bir sorun oluştu",
    brokenLead: "Hata sizde değil, bizde. Şimdiye kadar yaptıklarınız saklandı.",
    lost: "Bu sayfa bağlantısını kaybetti",
    lostLead: "Şimdiye kadar yaptıklarınız saklandı. Devam etmek için mesajınızdaki bağlantıyı yeniden açın.",
  },
};
