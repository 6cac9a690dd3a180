package mx.icsoe.portal.presentacion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import org.springframework.stereotype.Service;

/**
 * El ZIP con que un tercero comprueba una presentación sin preguntarnos. Su manifiesto, firmado por el sello, dice la
 * huella de cada archivo; y la escritura no deja nada al azar, así que también se nota un byte cambiado entre ellos.
 */
@Service
public class PaqueteDelAcuse {

    static final String MANIFIESTO = "manifiesto.jws";

    private final Intenciones intenciones;
    private final Almacen almacen;
    private final JwsDelSello sello;

    PaqueteDelAcuse(Intenciones intenciones, Almacen almacen, JwsDelSello sello) {
        this.intenciones = intenciones;
        this.almacen = almacen;
        this.sello = sello;
    }

    /** El PDF con que quedó presentada; quien llama lo cierra. */
    public InputStream acuse(Presentacion presentacion) {
        return almacen.abrir(presentacion.acuse());
    }

    /** Escribe el ZIP; no cierra la salida. */
    public void escribir(Presentacion presentacion, OutputStream salida) {
        Intencion intencion = intenciones
                .buscar(presentacion.contratista(), presentacion.informativa())
                .orElseThrow(() -> new IllegalStateException("hay una presentada sin su intención"));
        try {
            Map<String, Parte> partes = partes(presentacion, intencion);
            var zip = new ZipLlano(salida);
            for (Map.Entry<String, Parte> parte : partes.entrySet()) {
                zip.agregar(parte.getKey(), parte.getValue());
            }
            zip.agregar(MANIFIESTO, Parte.de(manifiesto(presentacion, partes)));
            zip.terminar();
        } catch (IOException causa) {
            throw new UncheckedIOException(causa);
        }
    }

    private Map<String, Parte> partes(Presentacion presentacion, Intencion intencion) {
        var firmado = intencion.firmado();
        var partes = new LinkedHashMap<String, Parte>();
        partes.put("LEEME.txt", Parte.de(Leeme.de(presentacion)));
        partes.put("acuse.pdf", new Parte(presentacion.acuse(), () -> almacen.abrir(presentacion.acuse())));
        partes.put("cadena-original.txt", Parte.de(firmado.cadena().getBytes(StandardCharsets.UTF_8)));
        partes.put("documento.json", new Parte(firmado.documento(), () -> almacen.abrir(firmado.documento())));
        partes.put(AcusePdf.ADJUNTO, Parte.de(firmado.jws().compacto().getBytes(StandardCharsets.US_ASCII)));
        partes.put("ocsp.der", Parte.de(firmado.ocsp().respuesta()));
        partes.put("sello-de-tiempo.tst", Parte.de(presentacion.tiempo().bytes()));
        return partes;
    }

    private byte[] manifiesto(Presentacion presentacion, Map<String, Parte> partes) {
        var texto = new StringWriter();
        var json = new JsonCanonico(texto).objeto().miembro("archivos").objeto();
        partes.forEach(
                (nombre, parte) -> json.miembro(nombre).texto(parte.huella().hex()));
        json.finDeObjeto()
                .miembro("folio")
                .texto(presentacion.folio().valor())
                .miembro("formato")
                .texto("icsoe-acuse-zip:1.0")
                .finDeObjeto();
        return sello.firmar(texto.toString()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Un archivo del ZIP. */
    record Parte(Huella huella, Supplier<InputStream> contenido) {

        static Parte de(byte[] bytes) {
            return new Parte(Huella.de(bytes), () -> new ByteArrayInputStream(bytes));
        }
    }
}
