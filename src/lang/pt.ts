import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Português. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "pt",
	stopwords: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à",
	phrases: {
		promo: {
			lead: [
				"leia também", "leia mais", "leia ainda", "veja também", "veja mais", "veja", "saiba mais", "assista também", "assista",
				"confira também", "ouça também", "ler mais", "ver também", "continue lendo",
			],
			open: ["vídeos: os mais assistidos"],
		},
		related: {
			whole: ["relacionadas", "mais lidas", "mais lidos", "as mais lidas", "últimas notícias", "mais notícias", "posts recentes", "artigos recentes", "você pode gostar", "você também pode gostar", "você pode se interessar", "pode interessar-lhe", "talvez você goste", "postagens relacionadas", "conteúdo relacionado", "recomendados para você"],
			lead: ["notícias relacionadas", "matérias relacionadas", "artigos relacionados", "posts relacionados"],
			open: ["veja os vídeos mais assistidos"],
		},
		ad: {
			whole: ["publicidade", "anúncio", "conteúdo patrocinado"],
			open: ["continua após a publicidade", "continua depois da publicidade", "a matéria continua após", "a matéria continua depois"],
		},
		newsletter: {
			whole: ["assine", "assine já", "inscreva-se", "siga-nos"],
			open: [
				"assine a nossa newsletter", "assine nossa newsletter", "inscreva-se na nossa",
				"siga-nos no facebook", "siga-nos no instagram", "siga-nos no google", "participe do nosso canal", "gostou deste artigo",
				"adicione … fonte preferida", "adicionar … fonte preferida", "assine para continuar", "já é assinante", "receba as notícias", "receba nossas notícias",
				"participe do canal de whatsapp", "entre no nosso grupo",
				"quer ficar por dentro … no whatsapp", "entre no canal … no whatsapp", "siga o canal … no whatsapp", "assine a newsletter",
			],
		},
		share: {
			whole: [
				"compartilhar", "compartilhe", "compartilhe esta notícia", "compartilhe isso", "compartilhar no facebook", "compartilhar no whatsapp", "copiar link",
				"imprimir", "curtir carregando",
				"partilhar", "partilhar isto", "curtir isso",
			],
			open: ["clique para compartilhar", "clique para imprimir", "clique para enviar um link"],
		},
		comments: {
			whole: ["comentários", "comentar", "comente", "deixe uma resposta", "cancelar resposta", "nenhum comentário", "deixe um comentário", "responder", "publicar comentário"],
			open: ["o seu endereço de e-mail não será", "campos obrigatórios são", "salvar meus dados neste navegador", "os comentários estão fechados"],
			within: ["não serão aprovados pelo moderador"],
		},
		navigation: {
			whole: ["início", "pular para o conteúdo", "voltar ao topo", "carregar mais", "ouça este conteúdo", "ouvir artigo", "tempo de leitura minutos", "tempo de leitura min", "min de leitura", "ir para o conteúdo", "pesquisar"],
			lead: ["artigo anterior", "próximo artigo", "post anterior", "próximo post"],
			open: ["utilizamos cookies", "este site usa cookies", "este site utiliza cookies"],
		},
		credit: {
			lead: ["fonte", "fontes"],
			open: ["todos os direitos reservados"],
		},
		paging: { whole: ["próxima página", "página anterior"] },
		tags: {
			whole: ["marcado com"],
			lead: ["leia tudo sobre", "assuntos", "palavras-chave"],
			// How WordPress's own themes end a post.
			open: ["esta entrada foi publicada em … permalink", "esta entrada foi publicada em … link permanente"],
		},
	},
	months: ["janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun", "julho jul", "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez"],
	following: {
		before: ["também", "clique e", "não esqueça de"],
		verbs: ["siga", "seguir", "participe", "inscreva-se", "acompanhe"],
		own: ["o canal", "siga-nos", "nosso canal", "nossa página", "nosso grupo"],
	},
	references: ["fontes", "fonte", "referências", "bibliografia", "notas"],
	corrections: [
		"erramos:", "correção:", "errata:", "versão anterior dest", "uma versão anterior dest", "este texto foi corrigido",
		"esta reportagem foi corrigida",
	],
	pictures: ["foto", "fotos", "imagem", "crédito da foto"],
	bylines: ["por", "autor", "escrito por", "publicado por"],
	pieces: "artigo texto reportagem",
	and: ["e"],
	particles: "de da do dos das e",
	agencies: "lusa reuters xinhua bloomberg ansa folhapress efe",
	roles: ["redação", "jornalista", "repórter"],
	weekdays: "segunda-feira segunda terça-feira terça quarta-feira quarta quinta-feira quinta sexta-feira sexta sábado domingo",
	betweenDate: "de",
	hours: { early: "manhã", late: "tarde", unsure: "noite" },
	published: ["publicado", "publicada"],
	updated: ["atualizado", "atualizada", "última atualização", "actualizado", "modificado"],
	markup: { byline: "autor autores", authorPage: "autor autores", sectionPage: "categoria assunto assuntos", page: "pagina" },
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Leia também: [Ponte do vale reabre depois das obras]", "Leia mais: [Ponte do vale reabre depois das obras]",
			"Leia ainda: [Ponte do vale reabre depois das obras]", "Veja também: [Ponte do vale reabre depois das obras]",
			"Veja mais: [Ponte do vale reabre depois das obras]", "Veja: [Ponte do vale reabre depois das obras]",
			"Saiba mais: [Ponte do vale reabre depois das obras]", "Assista também: [Ponte do vale reabre depois das obras]",
			"Assista: [Ponte do vale reabre depois das obras]", "Confira também: [Ponte do vale reabre depois das obras]",
			"Ouça também: [Ponte do vale reabre depois das obras]", "Ler mais: [Ponte do vale reabre depois das obras]",
			"Ver também: [Ponte do vale reabre depois das obras]", "Continue lendo: [Ponte do vale reabre depois das obras]",
			"VÍDEOS: os mais assistidos da serra",
		],
		related: [
			"Relacionadas", "Mais lidas", "Mais lidos", "As mais lidas", "Últimas notícias",
			"Notícias relacionadas: [Ponte do vale reabre depois das obras]", "Matérias relacionadas: [Ponte do vale reabre depois das obras]",
			"Artigos relacionados: [Ponte do vale reabre depois das obras]", "Posts relacionados: [Ponte do vale reabre depois das obras]",
			"Mais notícias", "Posts recentes", "Artigos recentes",
			"Veja os vídeos mais assistidos do vale:",
			"Você pode gostar", "Você também pode gostar", "Você pode se interessar", "Pode interessar-lhe", "Talvez você goste", "Postagens relacionadas", "Conteúdo relacionado", "Recomendados para você",
		],
		ad: [
			"Publicidade", "Anúncio", "Conteúdo patrocinado", "Continua após a publicidade", "Continua depois da publicidade", "A matéria continua após o anúncio",
			"A matéria continua depois da publicidade",
		],
		newsletter: [
			"Assine", "Assine a nossa newsletter", "Assine nossa newsletter", "Inscreva-se na nossa newsletter",
			"Siga-nos no Facebook", "Siga-nos no Instagram", "Siga-nos no Google Notícias", "Participe do nosso canal no WhatsApp", "Gostou deste artigo?",
			"Clique e siga o canal do Jornal do Vale no WhatsApp", "Também siga nossa página no Facebook", "Não esqueça de seguir nosso canal no WhatsApp", "Siga-nos no Instagram",
			"Participe do nosso grupo no WhatsApp", "Inscreva-se em nosso canal no YouTube", "Acompanhe nossa página no LinkedIn",
			"Adicione A Baía como fonte preferida no Google", "Adicionar A Baía como fonte preferida no Google", "Assine para continuar lendo",
			"Já é assinante? Entre", "Receba as notícias no seu e-mail", "Receba nossas notícias", "Participe do canal de WhatsApp da Baía",
			"Entre no nosso grupo de leitores",
			"Assine já",
			"Quer ficar por dentro das notícias? Entre no canal do Vale no WhatsApp.", "Entre no canal do Vale no WhatsApp.", "Siga o canal do Vale no WhatsApp",
			"Assine a newsletter e receba as notícias no seu e-mail.",
			"Inscreva-se", "Siga-nos",
		],
		share: [
			"Compartilhar", "Compartilhe", "Compartilhe esta notícia", "Compartilhe isso:", "Compartilhar no Facebook", "Compartilhar no WhatsApp", "Copiar link",
			"Imprimir", "Curtir Carregando...",
			"Clique para compartilhar no Facebook (abre em nova janela)", "Clique para imprimir (abre em nova janela)", "Clique para enviar um link por e-mail",
			"Partilhar", "Partilhar isto", "Curtir isso",
		],
		comments: [
			"Comentários", "Comentar", "Comente", "Deixe uma resposta", "Cancelar resposta", "Nenhum comentário", "O seu endereço de e-mail não será publicado.",
			"Campos obrigatórios são marcados com *", "Salvar meus dados neste navegador para a próxima vez", "Os comentários estão fechados.",
			"Comentários com ofensas não serão aprovados pelo moderador.",
			"Deixe um comentário", "Responder", "Publicar comentário",
		],
		navigation: [
			"Início", "Pular para o conteúdo", "Voltar ao topo", "Carregar mais", "Ouça este conteúdo", "Ouvir artigo", "Tempo de leitura: 3 minutos",
			"Tempo de leitura: 3 min", "3 min de leitura", "Artigo anterior: [Ponte do vale reabre]", "Próximo artigo: [Ponte do vale reabre]",
			"Post anterior: [Ponte do vale reabre]", "Próximo post: [Ponte do vale reabre]",
			"Utilizamos cookies para melhorar o site.", "Este site usa cookies.", "Este site utiliza cookies.",
			"Ir para o conteúdo", "Pesquisar",
		],
		credit: ["Fonte: [Ponte do vale reabre depois das obras]", "Fontes: [Ponte do vale reabre depois das obras]", "Todos os direitos reservados"],
		paging: ["Próxima página", "Página anterior"],
		tags: [
			"Esta entrada foi publicada em Cidade. Adicione o permalink aos seus favoritos.", "Esta entrada foi publicada em Cidade. Adicione o link permanente aos seus favoritos.",
			"Leia tudo sobre: [Ponte do vale reabre depois das obras]", "Assuntos: [Ponte do vale reabre depois das obras]",
			"Palavras-chave: [Ponte do vale reabre depois das obras]",
			"Marcado com",
		],
	},
	corrections: [
		"Erramos: o texto foi alterado", "Correção: a ponte foi aberta em 1971.", "Errata: o rio é o Sil.",
		"Versão anterior deste texto informava incorretamente o ano.", "Uma versão anterior desta reportagem informava outro ano.",
		"Este texto foi corrigido em 18 de novembro.", "Esta reportagem foi corrigida em 18 de novembro.",
	],
	prose: [
		"Esta entrada foi publicada em um caderno de 1920.",
		"“Siga-nos no Instagram”, disse a padeira.", "Siga o passo a passo que a prefeitura publicou no Facebook.",
		"Leia também os clássicos, dizia a professora aos alunos da vila.", "Veja só o que aconteceu no porto, contou o pescador.",
		"Comentar os livros em voz alta era a maneira dela de ensinar.", "Mais lidas do que as cartas eram as notas de margem.",
		"A fonte da praça voltou a ter água.", "Relacionado com o caso há um segundo relatório.",
		"Assine aqui, pediu o carteiro à moradora.", "Início e fim da trilha ficam na praça.", "Imprimir o jornal ficou caro, diz a dona da banca.",
		"Entre no canal só com maré cheia, avisa o pescador.", "Últimas notícias do farol chegaram de barco, contou ele.",
		"Os comentários estão na boca de todos na vila, diz o prefeito.",
		"A matéria continua parada na câmara",
		"Quer ficar por dentro da casa ou fora dela, perguntou o guarda.", "Entre no canal com cuidado, avisa a placa aos barcos.",
		"Siga o canal até o moinho e vire à direita.", "Assine a carta antes de segunda.", "Os planos não serão aprovados pelo prefeito.",
		"Veja os vídeos antigos da festa no museu.",
	],
};
