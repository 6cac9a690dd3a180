package mx.icsoe.portal.plataforma.tablas;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Recorre un libro XLSX sin guardar nada, con el mismo descompresor y el mismo analizador que después lo leen, para que los
 * dos vean lo mismo. Lo que pasa de aquí, el lector lo puede leer con memoria acotada.
 */
final class RevisionDeLibro {

    private final XMLInputFactory fabrica = new InputFactoryImpl();
    private final PresupuestoDeLibro presupuesto;
    private final HallazgosDeLibro hallazgos;

    private RevisionDeLibro(TopesDeTabla topes) {
        this.presupuesto = new PresupuestoDeLibro(topes);
        this.hallazgos = new HallazgosDeLibro(topes);
        fabrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * @return cuántas filas tiene la hoja con más
     * @throws LibroRechazado si no se debe leer
     */
    static long revisar(Path archivo, TopesDeTabla topes) throws IOException {
        var revision = new RevisionDeLibro(topes);
        try (ZipFile zip = ZipFile.builder().setPath(archivo).get()) {
            revision.partes(zip);
        }
        return revision.hallazgos.concluir();
    }

    private void partes(ZipFile zip) throws IOException {
        Set<String> nombres = new HashSet<>();
        for (Enumeration<ZipArchiveEntry> partes = zip.getEntries(); partes.hasMoreElements(); ) {
            ZipArchiveEntry parte = partes.nextElement();
            String nombre = parte.getName();
            LibroRechazado.exigir(esPropio(nombre), DefectoDeTabla.SOSPECHOSO);
            LibroRechazado.exigir(nombres.add(nombre.toLowerCase(Locale.ROOT)), DefectoDeTabla.SOSPECHOSO);
            LibroRechazado.exigir(nombres.size() <= presupuesto.topes().partes(), DefectoDeTabla.DESMEDIDO);
            LibroRechazado.exigir(!parte.getGeneralPurposeBit().usesEncryption(), DefectoDeTabla.FORMATO_ANTERIOR);
            if (pareceXml(zip, parte)) {
                parte(zip, parte);
            }
        }
        LibroRechazado.exigir(nombres.contains("[content_types].xml"), DefectoDeTabla.NO_ES_TABLA);
    }

    /** Los nombres nunca llegan al disco; uno que pretende salir de la carpeta delata al libro. */
    private static boolean esPropio(String nombre) {
        return !nombre.startsWith("/")
                && nombre.indexOf('\\') < 0
                && nombre.indexOf(':') < 0
                && nombre.indexOf('\0') < 0
                && !("/" + nombre + "/").contains("/../");
    }

    /** No por el nombre: el lector abre la parte a la que apunte el índice del libro, se llame como se llame. */
    private static boolean pareceXml(ZipFile zip, ZipArchiveEntry parte) throws IOException {
        try (InputStream inicio = zip.getInputStream(parte)) {
            int b = inicio == null ? -1 : inicio.read();
            return b == '<' || b == 0xEF || b == 0xFE || b == 0xFF || b == 0 || b == ' ' || b == '\n' || b == '\r'
                    || b == '\t';
        }
    }

    private void parte(ZipFile zip, ZipArchiveEntry parte) throws IOException {
        try (var flujo = new FlujoVigilado(zip.getInputStream(parte), parte.getCompressedSize(), presupuesto)) {
            flujo.anunciar(parte.getSize());
            XMLStreamReader xml = fabrica.createXMLStreamReader(flujo);
            hallazgos.empezar(parte.getName());
            while (xml.hasNext()) {
                hallazgos.ver(xml, xml.next());
            }
        } catch (XMLStreamException | UncheckedStreamException torcido) {
            throw causa(torcido);
        }
    }

    /** El analizador envuelve lo que detuvo al flujo: vale el motivo de adentro. */
    private static LibroRechazado causa(Throwable torcido) {
        for (Throwable causa = torcido; causa != null; causa = causa.getCause()) {
            if (causa instanceof LibroRechazado rechazado) {
                return rechazado;
            }
        }
        return new LibroRechazado(DefectoDeTabla.DANIADO);
    }
}
