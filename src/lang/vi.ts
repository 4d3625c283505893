import type { ReadingPack, ReadingSamples } from "../model/words/language.ts";

/** Tiếng Việt. */
// biome-ignore format: phrases are read side by side; one a line would bury the kinds they are sorted into
export const reading: ReadingPack = {
	code: "vi",
	stopwords: "và của là có cho trong được với các một không người đã những khi này để từ ra đến cũng vào ở về như đó sẽ tại theo nhiều",
	phrases: {
		promo: {
			lead: [
				"đọc thêm", "xem thêm", "đọc tiếp", "đọc ngay", "xem ngay", "xem tiếp", "mời bạn đọc thêm", "mời độc giả xem thêm", "tham khảo thêm",
				"mời bạn đọc xem thêm",
			],
		},
		related: {
			whole: ["tin mới nhất", "tin mới", "đọc nhiều nhất", "đọc nhiều", "xem nhiều", "có thể bạn quan tâm", "có thể bạn thích", "bài viết mới"],
			lead: ["tin liên quan", "bài liên quan", "bài viết liên quan", "tin cùng chuyên mục"],
		},
		ad: { whole: ["quảng cáo", "nội dung được tài trợ"] },
		newsletter: {
			whole: ["đăng ký nhận tin", "theo dõi chúng tôi"],
			open: ["đăng ký nhận bản tin", "theo dõi chúng tôi trên", "quan tâm zalo"],
		},
		share: { whole: ["chia sẻ", "chia sẻ bài viết", "chia sẻ lên facebook", "chia sẻ facebook", "sao chép liên kết", "in bài viết"] },
		comments: { whole: ["bình luận", "ý kiến bạn đọc", "gửi bình luận", "để lại một bình luận"] },
		credit: { lead: ["nguồn", "tác giả"] },
		paging: { whole: ["trang sau", "trang tiếp"] },
		tags: { lead: ["từ khóa", "chủ đề", "thẻ"] },
		navigation: { whole: ["về đầu trang", "chuyển đến nội dung", "tìm kiếm", "trang chủ"] },
	},
	references: ["nguồn", "tài liệu tham khảo", "chú thích"],
	pictures: ["ảnh"],
	bylines: ["tác giả", "theo"],
	and: ["và"],
	roles: ["phóng viên"],
	betweenDate: "tháng năm",
	hours: { early: "sa sáng", late: "ch chiều tối", unsure: "trưa đêm" },
	published: ["xuất bản", "đăng lúc", "ngày đăng"],
	updated: ["cập nhật", "cập nhật lúc"],
};

// biome-ignore format: as above
export const samples: ReadingSamples = {
	match: {
		promo: [
			"Đọc thêm: [Cầu trong thung lũng mở lại sau sửa chữa]", "Xem thêm: [Cầu trong thung lũng mở lại sau sửa chữa]",
			"Đọc tiếp: [Cầu trong thung lũng mở lại sau sửa chữa]", "Đọc ngay: [Cầu trong thung lũng mở lại sau sửa chữa]",
			"Xem ngay: [Cầu trong thung lũng mở lại sau sửa chữa]", "Xem tiếp: [Cầu trong thung lũng mở lại sau sửa chữa]",
			"Mời bạn đọc thêm: [Cầu trong thung lũng mở lại sau sửa chữa]", "Mời độc giả xem thêm: [Cầu trong thung lũng mở lại sau sửa chữa]",
			"Tham khảo thêm: [Cầu trong thung lũng mở lại sau sửa chữa]",
			"Mời bạn đọc xem thêm: [Ponte 12]",
		],
		related: [
			"Tin mới nhất", "Tin mới", "Đọc nhiều nhất", "Đọc nhiều", "Xem nhiều", "Tin liên quan: [Cầu trong thung lũng mở lại sau sửa chữa]",
			"Bài liên quan: [Cầu trong thung lũng mở lại sau sửa chữa]", "Bài viết liên quan: [Cầu trong thung lũng mở lại sau sửa chữa]",
			"Tin cùng chuyên mục: [Cầu trong thung lũng mở lại sau sửa chữa]",
			"Có thể bạn quan tâm", "Có thể bạn thích", "Bài viết mới",
		],
		ad: ["Quảng cáo", "Nội dung được tài trợ"],
		newsletter: ["Đăng ký nhận tin", "Đăng ký nhận bản tin", "Theo dõi chúng tôi trên Google News", "Quan tâm zalo của báo", "Theo dõi chúng tôi"],
		share: ["Chia sẻ", "Chia sẻ bài viết", "Chia sẻ lên facebook", "Chia sẻ Facebook", "Sao chép liên kết", "In bài viết"],
		comments: ["Bình luận", "Ý kiến bạn đọc", "Gửi bình luận", "Để lại một bình luận"],
		credit: ["Nguồn: [Cầu trong thung lũng mở lại sau sửa chữa]", "Tác giả: [Cầu trong thung lũng mở lại sau sửa chữa]"],
		paging: ["Trang sau", "Trang tiếp"],
		tags: [
			"Từ khóa: [Cầu trong thung lũng mở lại sau sửa chữa]", "Chủ đề: [Cầu trong thung lũng mở lại sau sửa chữa]",
			"Thẻ: [Cầu trong thung lũng mở lại sau sửa chữa]",
		],
		navigation: ["Về đầu trang", "Chuyển đến nội dung", "Tìm kiếm", "Trang chủ"],
	},
	prose: [
		"Đọc thêm sách cũ là lời khuyên của thầy giáo cho học trò.", "Chia sẻ với bà con vùng lũ, trường gửi gạo và thuốc.",
		"Quảng cáo phiên chợ treo ở mọi góc phố.", "Nguồn nước trên núi đang cạn dần.",
	],
};
