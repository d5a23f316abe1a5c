package org.glasnik.output;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.glasnik.output.asset.AssetName;
import org.glasnik.output.image.CleanPicture;
import org.glasnik.output.image.PictureSize;
import org.glasnik.site.SiteAddress;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;

/**
 * Names the pictures and files of a site by their content, so that a host may let browsers keep
 * them for ever.
 */
public final class SiteAssets {

  private final SiteAddress address;
  private final Map<SourcePath, PublishedFile> published = new ConcurrentHashMap<>();

  public SiteAssets(SiteAddress address) {
    this.address = address;
  }

  /** The file as this site publishes it; reads it the first time. */
  public PublishedFile publish(SourceFile file) {
    return published.computeIfAbsent(file.path(), path -> read(file));
  }

  /** How pages of the site link to it. */
  public String path(SourceFile file) {
    return address.path(publish(file).local());
  }

  /** Its full address. */
  public String url(SourceFile file) {
    return address.absolute(publish(file).local());
  }

  private static PublishedFile read(SourceFile file) {
    byte[] source = file.bytes();
    Optional<PictureSize> size = PictureSize.read(source);
    // A picture is named and measured as it is published: upright, and without what cameras write.
    byte[] bytes =
        size.isEmpty()
            ? source
            : CleanPicture.clean(file.path(), source)
                .value()
                .map(CleanPicture::bytes)
                .orElse(source);
    String local = "assets/" + AssetName.of(file.path().name(), bytes);
    return new PublishedFile(
        file,
        local,
        size.map(PictureSize::width).orElse(0),
        size.map(PictureSize::height).orElse(0),
        bytes.length);
  }
}
