import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Español. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "es",
	stopwords: "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí",
	phrases: {
		promo: {
			whole: ["escucha el episodio completo", "escucha el pódcast completo"],
			lead: [
				"te puede interesar", "le puede interesar", "lea también", "lee también", "noticia relacionada", "más información", "leer más",
				"ver también", "lea más", "leer también", "lee más", "también te puede interesar", "quizás te interese", "vea también",
				"mira también", "mire también", "ver más", "relacionado", "no te pierdas", "leer noticia completa",
				"lea además", "lee además", "puedes leer", "sigue leyendo", "también lee", "también puedes leer", "te recomendamos leer", "en video",
				"mirá también", "seguí leyendo",
				"vea",
			],
		},
		related: {
			whole: [
				"te recomendamos", "lo más leído", "lo más visto", "más leídas", "más leídos", "las más leídas", "recomendados", "últimas noticias", "más noticias",
				"entradas relacionadas", "entradas recientes", "publicaciones relacionadas", "te puede interesar",
				"te podría interesar",
			],
			lead: ["noticias relacionadas", "artículos relacionados", "contenido relacionado", "temas relacionados"],
		},
		ad: {
			whole: ["publicidad", "anuncio", "contenido patrocinado"],
			open: [
				"continúa después de la publicidad", "continúa leyendo tras la publicidad", "sigue leyendo después de la publicidad", "el artículo continúa abajo",
				"el artículo continúa después", "el artículo continúa tras",
			],
		},
		newsletter: {
			whole: ["suscríbete", "suscribirse", "iniciar sesión", "síguenos", "síguenos en"],
			open: [
				"suscríbete a nuestro", "suscríbete a nuestra", "suscríbase a nuestro",
				"síguenos en facebook", "síguenos en instagram", "síguenos en google", "únete a nuestro canal", "te gustó este artículo", "te ha gustado este artículo",
				"añade a … fuente preferida", "agrega a … fuente preferida", "haz de … fuente preferida", "suscríbete para seguir leyendo",
				"suscríbase para seguir leyendo", "regístrate para seguir leyendo", "regístrate gratis y sigue", "ya eres suscriptor", "recibe las noticias",
				"recibe nuestro boletín", "únete al canal de whatsapp",
				"suscríbete a la newsletter",
			],
			within: ["en nuestra newsletter semanal"],
		},
		share: {
			whole: [
				"compartir", "comparte", "compartir en", "comparte esto", "compartir en facebook", "compartir en whatsapp", "copiar enlace", "imprimir",
				"me gusta cargando",
				"comparte esta noticia", "me gusta esto",
			],
			open: ["haz clic para compartir", "haz clic para imprimir"],
		},
		comments: {
			whole: ["comentarios", "comentar", "deja un comentario", "deja una respuesta", "cancelar la respuesta", "dejar un comentario", "escribe un comentario", "responder", "publicar comentario"],
			open: ["tu dirección de correo electrónico no será", "los campos obligatorios", "guarda mi nombre, correo", "los comentarios están cerrados"],
		},
		navigation: {
			whole: [
				"inicio", "saltar al contenido", "volver arriba", "cargar más", "ver todos", "escuchar artículo", "escucha este artículo", "tiempo de lectura minutos",
				"tiempo de lectura min", "min de lectura", "minutos de lectura",
				"ir al contenido", "buscar", "menú",
			],
			lead: ["artículo anterior", "artículo siguiente", "entrada anterior", "entrada siguiente"],
			open: ["utilizamos cookies", "este sitio web utiliza cookies"],
		},
		credit: {
			lead: ["fuente", "fuentes"],
			open: ["todos los derechos reservados", "prohibida la reproducción total", "prohibida su reproducción total"],
		},
		paging: { whole: ["página siguiente", "página anterior"] },
		tags: {
			whole: ["etiquetado"],
			lead: ["etiquetas", "temas", "archivado en"],
			// How WordPress's own themes end a post.
			open: ["esta entrada fue publicada en … permalink", "esta entrada se publicó en … permalink", "esta entrada fue publicada en … enlace permanente"],
		},
	},
	months: ["enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago", "septiembre sept sep setiembre", "octubre oct", "noviembre nov", "diciembre dic"],
	following: {
		before: ["también", "no olvides", "puedes"],
		verbs: ["sigue", "síguenos", "seguir", "suscríbete", "únete", "unirte"],
		own: ["síguenos", "nuestro canal", "nuestra página", "nuestras redes"],
	},
	references: ["fuentes", "fuente", "referencias", "bibliografía", "notas"],
	corrections: [
		"corrección:", "fe de errores", "una versión anterior de est", "en una versión anterior de est", "este artículo ha sido corregido",
		"esta nota fue corregida",
	],
	pictures: ["foto", "fotos", "fotografía", "imagen", "crédito de la foto"],
	bylines: ["por", "autor", "escrito por", "escribe", "publicado por"],
	pieces: "artículo texto reportaje",
	and: ["y", "e"],
	particles: "de la del los las y",
	agencies: "efe reuters xinhua bloomberg ansa télam notimex colpisa",
	roles: ["redacción", "periodista", "redactor", "redactora"],
	weekdays: "lunes martes miércoles jueves viernes sábado domingo",
	betweenDate: "de del",
	hours: { early: "mañana", late: "tarde", unsure: "noche mediodía madrugada" },
	published: ["publicado", "publicada"],
	updated: ["actualizado", "actualizada", "última actualización", "modificado"],
	markup: { byline: "autor autores", date: "fecha", authorPage: "autor autores", sectionPage: "categoria etiqueta tema temas", page: "pagina" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Te puede interesar: [El puente del valle reabre tras las obras]", "Le puede interesar: [El puente del valle reabre tras las obras]",
			"Lea también: [El puente del valle reabre tras las obras]", "Lee también: [El puente del valle reabre tras las obras]",
			"Noticia relacionada: [El puente del valle reabre tras las obras]", "Más información: [El puente del valle reabre tras las obras]",
			"Leer más: [El puente del valle reabre tras las obras]", "Ver también: [El puente del valle reabre tras las obras]",
			"Lea más: [El puente del valle reabre tras las obras]", "Leer también: [El puente del valle reabre tras las obras]",
			"Lee más: [El puente del valle reabre tras las obras]", "También te puede interesar: [El puente del valle reabre tras las obras]",
			"Quizás te interese: [El puente del valle reabre tras las obras]", "Vea también: [El puente del valle reabre tras las obras]",
			"Mira también: [El puente del valle reabre tras las obras]", "Mire también: [El puente del valle reabre tras las obras]",
			"Ver más: [El puente del valle reabre tras las obras]", "Relacionado: [El puente del valle reabre tras las obras]",
			"No te pierdas: [El puente del valle reabre tras las obras]", "Leer noticia completa: [El puente del valle reabre tras las obras]",
			"Lea además: [Reabre el puente del valle tras las obras]", "Lee además: [Reabre el puente del valle tras las obras]",
			"Puedes leer: [Reabre el puente del valle tras las obras]", "Sigue leyendo: [Reabre el puente del valle tras las obras]",
			"También lee: [Reabre el puente del valle tras las obras]", "También puedes leer: [Reabre el puente del valle tras las obras]",
			"Te recomendamos leer: [Reabre el puente del valle tras las obras]", "En video: [Reabre el puente del valle tras las obras]",
			"Escucha el episodio completo", "Escucha el pódcast completo",
			"Mirá también: [El puente vuelve a abrir]", "Seguí leyendo: [El puente vuelve a abrir]",
			"Vea: [El puerto reabre tras la tormenta]",
		],
		related: [
			"Te recomendamos", "Lo más leído", "Lo más visto", "Más leídas", "Más leídos", "Las más leídas", "Recomendados",
			"Noticias relacionadas: [El puente del valle reabre tras las obras]",
			"Artículos relacionados: [El puente del valle reabre tras las obras]",
			"Contenido relacionado: [El puente del valle reabre tras las obras]", "Temas relacionados: [El puente del valle reabre tras las obras]",
			"Últimas noticias", "Más noticias", "Entradas relacionadas", "Entradas recientes", "Publicaciones relacionadas", "Te puede interesar",
			"Te podría interesar",
		],
		ad: [
			"Publicidad", "Anuncio", "Contenido patrocinado", "Continúa después de la publicidad", "Continúa leyendo tras la publicidad",
			"Sigue leyendo después de la publicidad",
			"El artículo continúa abajo", "El artículo continúa después del anuncio", "El artículo continúa tras la publicidad",
		],
		newsletter: [
			"Suscríbete", "Suscríbete a nuestro boletín", "Suscríbete a nuestra lista", "Suscríbase a nuestro boletín",
			"Síguenos en Facebook", "Síguenos en Instagram", "Síguenos en Google Noticias", "Únete a nuestro canal de WhatsApp", "¿Te gustó este artículo?", "¿Te ha gustado este artículo?",
			"También síguenos en Facebook", "No olvides unirte a nuestro canal de WhatsApp", "Puedes seguir nuestra página en Facebook",
			"Sigue nuestras redes en Instagram y TikTok", "Suscríbete a nuestro canal de YouTube", "Únete a nuestro canal de Telegram",
			"Añade a La Bahía como fuente preferida en Google", "Agrega a La Bahía como fuente preferida en Google", "Haz de La Bahía tu fuente preferida en Google",
			"Suscríbete para seguir leyendo", "Suscríbase para seguir leyendo", "Regístrate para seguir leyendo", "Regístrate gratis y sigue leyendo",
			"¿Ya eres suscriptor? Inicia sesión", "Recibe las noticias en tu correo", "Recibe nuestro boletín", "Únete al canal de WhatsApp de La Bahía",
			"Suscribirse", "Iniciar sesión",
			"Suscríbete a la newsletter del valle",
			"Síguenos", "Síguenos en",
			"Todas las novedades del campo, en nuestra newsletter semanal.",
		],
		share: [
			"Compartir", "Comparte", "Compartir en", "Comparte esto:", "Compartir en Facebook", "Compartir en WhatsApp", "Copiar enlace", "Imprimir",
			"Me gusta Cargando...",
			"Haz clic para compartir en Facebook (Se abre en una ventana nueva)", "Haz clic para imprimir (Se abre en una ventana nueva)",
			"Comparte esta noticia", "Me gusta esto",
		],
		comments: [
			"Comentarios", "Comentar", "Deja un comentario", "Deja una respuesta", "Cancelar la respuesta", "Dejar un comentario", "Escribe un comentario",
			"Tu dirección de correo electrónico no será publicada.", "Los campos obligatorios están marcados con *",
			"Guarda mi nombre, correo electrónico y web en este navegador", "Los comentarios están cerrados.",
			"Responder", "Publicar comentario",
		],
		navigation: [
			"Inicio", "Saltar al contenido", "Volver arriba", "Cargar más", "Ver todos", "Escuchar artículo", "Escucha este artículo",
			"Tiempo de lectura: 3 minutos", "Tiempo de lectura: 3 min", "3 min de lectura", "3 minutos de lectura",
			"Artículo anterior: [Reabre el puente del valle]", "Artículo siguiente: [Reabre el puente del valle]", "Entrada anterior: [Reabre el puente del valle]",
			"Entrada siguiente: [Reabre el puente del valle]",
			"Utilizamos cookies para mejorar el sitio.", "Este sitio web utiliza cookies.",
			"Ir al contenido", "Buscar", "Menú",
		],
		credit: [
			"Fuente: [El puente del valle reabre tras las obras]", "Fuentes: [El puente del valle reabre tras las obras]",
			"Todos los derechos reservados",
			"Prohibida la reproducción total o parcial.", "Prohibida su reproducción total o parcial.",
		],
		paging: ["Página siguiente", "Página anterior"],
		tags: [
			"Esta entrada fue publicada en Ciudad. Guarda el permalink.", "Esta entrada se publicó en Ciudad. Guarda el permalink.", "Esta entrada fue publicada en Ciudad. Guarda el enlace permanente.",
			"Etiquetas: [El puente del valle reabre tras las obras]", "Temas: [El puente del valle reabre tras las obras]",
			"Archivado en: [El puente del valle reabre tras las obras]",
			"Etiquetado",
		],
	},
	corrections: [
		"Corrección: el puente se abrió en 1971.", "Fe de errores: el alcalde se llama Tomás.",
		"Una versión anterior de este artículo daba un año equivocado.", "En una versión anterior de esta noticia se daba un año equivocado.",
		"Este artículo ha sido corregido el 18 de noviembre.", "Esta nota fue corregida el 18 de noviembre.",
	],
	prose: [
		"Esta entrada fue publicada en un cuaderno de 1920.",
		"“Síguenos en Instagram”, dijo la panadera.", "Sigue la lluvia, avisó el ayuntamiento en Twitter.",
		"Lea también los clásicos, recomendaba la maestra a sus alumnos del pueblo.", "Relacionado con el caso hay un segundo informe.",
		"Más información llegó por la noche desde el puerto.", "Comentar los libros en voz alta era su manera de enseñar.",
		"La fuente de la plaza volvió a tener agua.",
		"Prohibida fue la pesca durante meses, recuerda el alcalde.", "Inicio y final de la ruta están en la plaza.",
		"En video se ve al conductor salir ileso del auto.", "Suscríbete tú primero, le respondió la panadera.",
		"Últimas noticias de la isla llegaron en barco, cuenta el farero.", "El artículo 12 de la ordenanza no cambia.",
		"El artículo continúa en vigor", "Prohibida la reproducción de salmones, dice la norma",
		"Mirá también el mapa viejo, le dijo el maestro.", "Seguí leyendo hasta que se apagó la lámpara, contó ella.",
	],
};
