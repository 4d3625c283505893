import type { ReadingPack, ReadingSamples } from "../model/language.ts";

// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "es",
	name: "Español",
	stopwords: "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí",
	phrases: {
		promo: {
			lead: [
				"te puede interesar", "le puede interesar", "lea también", "lee también", "noticia relacionada", "más información", "leer más",
				"ver también", "lea más", "leer también", "lee más", "también te puede interesar", "quizás te interese", "vea también",
				"mira también", "mire también", "ver más", "relacionado", "no te pierdas", "leer noticia completa",
			],
		},
		related: {
			whole: ["te recomendamos", "lo más leído", "lo más visto", "más leídas", "más leídos", "las más leídas", "recomendados"],
			lead: ["noticias relacionadas", "artículos relacionados", "contenido relacionado", "temas relacionados"],
		},
		ad: {
			whole: ["publicidad", "anuncio", "contenido patrocinado"],
			open: ["continúa después de la publicidad", "continúa leyendo tras la publicidad"],
		},
		newsletter: {
			whole: ["suscríbete"],
			open: [
				"suscríbete a nuestro", "suscríbete a nuestra", "suscríbase a nuestro",
				"síguenos en facebook", "síguenos en instagram", "síguenos en google", "únete a nuestro canal", "te gustó este artículo", "te ha gustado este artículo",
			],
		},
		share: { whole: ["compartir", "comparte", "compartir en"] },
		comments: { whole: ["comentarios", "comentar", "deja un comentario"] },
		credit: {
			lead: ["fuente", "fuentes"],
			open: ["todos los derechos reservados"],
		},
		paging: { whole: ["página siguiente", "página anterior"] },
		tags: {
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
	bylines: ["por", "autor", "escrito por", "escribe", "publicado por"],
	pieces: "artículo texto reportaje",
	and: ["y", "e"],
	roles: ["redacción", "periodista", "redactor", "redactora"],
	weekdays: "lunes martes miércoles jueves viernes sábado domingo",
	betweenDate: "de del",
	published: ["publicado", "publicada"],
	updated: ["actualizado", "actualizada", "última actualización", "modificado"],
	markup: { byline: "autor autores", date: "fecha", authorPage: "autor autores", page: "pagina" },
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
		],
		related: [
			"Te recomendamos", "Lo más leído", "Lo más visto", "Más leídas", "Más leídos", "Las más leídas", "Recomendados",
			"Noticias relacionadas: [El puente del valle reabre tras las obras]",
			"Artículos relacionados: [El puente del valle reabre tras las obras]",
			"Contenido relacionado: [El puente del valle reabre tras las obras]", "Temas relacionados: [El puente del valle reabre tras las obras]",
		],
		ad: ["Publicidad", "Anuncio", "Contenido patrocinado", "Continúa después de la publicidad", "Continúa leyendo tras la publicidad"],
		newsletter: [
			"Suscríbete", "Suscríbete a nuestro boletín", "Suscríbete a nuestra lista", "Suscríbase a nuestro boletín",
			"Síguenos en Facebook", "Síguenos en Instagram", "Síguenos en Google Noticias", "Únete a nuestro canal de WhatsApp", "¿Te gustó este artículo?", "¿Te ha gustado este artículo?",
			"También síguenos en Facebook", "No olvides unirte a nuestro canal de WhatsApp", "Puedes seguir nuestra página en Facebook",
			"Sigue nuestras redes en Instagram y TikTok", "Suscríbete a nuestro canal de YouTube", "Únete a nuestro canal de Telegram",
		],
		share: ["Compartir", "Comparte", "Compartir en"],
		comments: ["Comentarios", "Comentar", "Deja un comentario"],
		credit: [
			"Fuente: [El puente del valle reabre tras las obras]", "Fuentes: [El puente del valle reabre tras las obras]",
			"Todos los derechos reservados",
		],
		paging: ["Página siguiente", "Página anterior"],
		tags: [
			"Esta entrada fue publicada en Ciudad. Guarda el permalink.", "Esta entrada se publicó en Ciudad. Guarda el permalink.", "Esta entrada fue publicada en Ciudad. Guarda el enlace permanente.",
			"Etiquetas: [El puente del valle reabre tras las obras]", "Temas: [El puente del valle reabre tras las obras]",
			"Archivado en: [El puente del valle reabre tras las obras]",
		],
	},
	prose: [
		"Esta entrada fue publicada en un cuaderno de 1920.",
		"“Síguenos en Instagram”, dijo la panadera.", "Sigue la lluvia, avisó el ayuntamiento en Twitter.",
		"Lea también los clásicos, recomendaba la maestra a sus alumnos del pueblo.", "Relacionado con el caso hay un segundo informe.",
		"Más información llegó por la noche desde el puerto.", "Comentar los libros en voz alta era su manera de enseñar.",
		"La fuente de la plaza volvió a tener agua.",
	],
};
