import { cutFonts } from "@/lib/pdf/cut-fonts";

await cutFonts();
