package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.awt.image.BufferedImage;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pages that are pictures, one after another; none is held but the one that is asked for. */
abstract class ScannedPages implements Closeable {
  /** How many dots a picture may have: a page of A3 at 300 to the inch has half of it. */
  static final long MOST_DOTS = 36_000_000;

  private static final long MOST_BYTES = 128L << 20;

  /** The width of A4 in inches: pictures do not say reliably how large they are. */
  private static final double WIDTH = 8.27;

  private static final double HEIGHT = 11.69;

  /** Returns how many pages there are. */
  abstract int count() throws IOException;

  /** Returns a page, from 0. */
  abstract Bitmap page(int number) throws IOException;

  /** Returns how many dots of a page are an inch. */
  static int dots(Bitmap page) {
    double across = Math.min(page.width, page.height) / WIDTH;
    double along = Math.max(page.width, page.height) / HEIGHT;
    return (int) Math.max(72, Math.round(Math.max(across, along)));
  }

  static DocumentException tooLarge() {
    return new DocumentException(
        Reason.TOO_LARGE, "图像过大 picture of more than " + MOST_DOTS + " dots");
  }

  /** Opens a picture: PNG, JPEG, or TIFF of one page or more. */
  static ScannedPages ofPicture(byte[] bytes, Limits limits) throws IOException {
    ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      in.close();
      throw new DocumentException(Reason.UNSUPPORTED, "图像 picture");
    }
    ImageReader reader = readers.next();
    reader.setInput(in, false, true);
    return new Pictures(reader, in, limits);
  }

  private static final class Pictures extends ScannedPages {
    private final ImageReader reader;
    private final ImageInputStream in;
    private final Limits limits;

    Pictures(ImageReader reader, ImageInputStream in, Limits limits) {
      this.reader = reader;
      this.in = in;
      this.limits = limits;
    }

    @Override
    int count() throws IOException {
      int count = reader.getFormatName().equalsIgnoreCase("tif") ? reader.getNumImages(true) : 1;
      if (count > limits.pages()) {
        throw limits.reached(Limit.PAGES);
      }
      return count;
    }

    @Override
    Bitmap page(int number) throws IOException {
      Budget.check();
      long dots = (long) reader.getWidth(number) * reader.getHeight(number);
      if (dots > MOST_DOTS || dots < 1) {
        throw tooLarge();
      }
      Iterator<ImageTypeSpecifier> types = reader.getImageTypes(number);
      if (types.hasNext()) {
        SampleModel model = types.next().getSampleModel(1, 1);
        int bits = 0;
        for (int i = 0; i < model.getNumBands(); i++) {
          bits += model.getSampleSize(i);
        }
        if (dots * bits / 8 > MOST_BYTES) {
          throw tooLarge();
        }
      }
      BufferedImage image = reader.read(number);
      return Bitmap.of(image);
    }

    @Override
    public void close() throws IOException {
      reader.dispose();
      in.close();
    }
  }
}
