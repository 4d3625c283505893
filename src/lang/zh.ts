import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** 中文. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "zh",
	phrases: {
		promo: { lead: ["相关新闻", "相關新聞", "相关报道", "相關報導", "相关阅读", "相關閱讀", "延伸閱讀", "延伸阅读", "推荐阅读", "推薦閱讀", "更多阅读", "阅读更多", "閱讀更多", "阅读全文", "閱讀全文", "继续阅读"] },
		related: {
			whole: ["猜你喜欢", "你可能也喜歡", "热门新闻", "熱門新聞", "最新新聞"],
			lead: ["相关文章", "相關文章", "更多新聞", "更多新闻"],
		},
		ad: {
			whole: ["广告", "廣告", "赞助内容"],
			open: ["请继续往下阅读", "請繼續往下閱讀"],
		},
		newsletter: {
			whole: ["订阅"],
			within: ["扫描二维码关注", "扫码关注"],
		},
		share: { whole: ["分享", "分享到", "分享至"] },
		comments: { whole: ["评论", "評論", "留言"] },
		credit: {
			lead: ["责任编辑", "責任編輯"],
			open: ["版权所有", "特别声明：以上内容", "notice: the content above"],
		},
		paging: { whole: ["下一页", "下一頁"] },
		tags: { lead: ["标签", "標籤", "关键词"] },
	},
	references: ["参考文献", "参考资料", "來源", "来源", "参考資料", "注释"],
	corrections: ["更正:"],
	pictures: ["图片", "摄影", "圖片", "攝影"],
	bylines: ["作者", "记者", "記者", "文"],
	roles: ["编辑", "編輯"],
	hours: { early: "上午 早上 早晨 清晨 凌晨", late: "下午 傍晚 晚上 晚間", unsure: "中午 夜间" },
	published: ["发布", "發布", "发表", "發表"],
	updated: ["更新", "修改"],
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"相关报道", "相關報導：", "相关新闻: [山谷大桥修缮后重新开放]", "相關新聞: [山谷大桥修缮后重新开放]", "相关阅读: [山谷大桥修缮后重新开放]", "相關閱讀: [山谷大桥修缮后重新开放]", "延伸閱讀: [山谷大桥修缮后重新开放]", "延伸阅读: [山谷大桥修缮后重新开放]",
			"推荐阅读: [山谷大桥修缮后重新开放]", "推薦閱讀: [山谷大桥修缮后重新开放]", "更多阅读: [山谷大桥修缮后重新开放]", "阅读更多: [山谷大桥修缮后重新开放]", "閱讀更多: [山谷大桥修缮后重新开放]", "阅读全文: [山谷大桥修缮后重新开放]",
			"閱讀全文: [山谷大桥修缮后重新开放]", "继续阅读: [山谷大桥修缮后重新开放]",
		],
		related: [
			"猜你喜欢", "你可能也喜歡", "热门新闻", "熱門新聞", "最新新聞", "相关文章: [山谷大桥修缮后重新开放]", "相關文章: [山谷大桥修缮后重新开放]", "更多新聞: [山谷大桥修缮后重新开放]", "更多新闻: [山谷大桥修缮后重新开放]",
		],
		ad: ["广告", "廣告", "赞助内容", "请继续往下阅读", "請繼續往下閱讀"],
		newsletter: ["订阅", "请扫描二维码关注“山谷晚报”", "扫码关注我们"],
		share: ["分享", "分享到", "分享至"],
		comments: ["评论", "評論", "留言"],
		credit: [
			"责任编辑: [山谷大桥修缮后重新开放]", "責任編輯: [山谷大桥修缮后重新开放]", "版权所有",
			"特别声明：以上内容(如有图片或视频亦包括在内)为用户上传并发布。",
			"Notice: The content above is uploaded and posted by a user of Valley, which only provides information storage services.",
		],
		paging: ["下一页", "下一頁"],
		tags: ["标签: [山谷大桥修缮后重新开放]", "標籤: [山谷大桥修缮后重新开放]", "关键词: [山谷大桥修缮后重新开放]"],
	},
	corrections: ["更正：大桥于1971年通车。"],
	prose: [
		"广告从月初起贴满了每个街角。", "评论这本书的人说,它写得很慢。", "分享食物是山谷里的老规矩。", "编辑部的灯一直亮到天亮。",
		"特别声明由村长在会上宣读。", "Notice: The content of the jar must be shaken.",
		"相关报道称，大桥要到春天才开放。", "相關報導指出，大橋要到春天才開放。",
	],
};
