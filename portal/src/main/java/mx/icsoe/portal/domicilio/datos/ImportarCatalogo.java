package mx.icsoe.portal.domicilio.datos;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipException;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Pone en vigor una edición del catálogo postal: todo o nada, en una transacción, mientras los demás siguen leyendo la
 * anterior.
 */
@Service
class ImportarCatalogo {

    private final TransactionOperations transaccion;
    private final CargaDelCatalogo carga;
    private final CopiaDelCatalogo copia;
    private final EdicionesJdbc ediciones;
    private final Sello sello;
    private final ApplicationEventPublisher hechos;

    ImportarCatalogo(
            TransactionOperations transaccion,
            CargaDelCatalogo carga,
            CopiaDelCatalogo copia,
            EdicionesJdbc ediciones,
            Sello sello,
            ApplicationEventPublisher hechos) {
        this.transaccion = transaccion;
        this.carga = carga;
        this.copia = copia;
        this.ediciones = ediciones;
        this.sello = sello;
        this.hechos = hechos;
    }

    ResultadoDeImportacion importar(Pedido pedido, Avance avance) {
        return transaccion.execute(estado -> intentar(pedido, avance, estado));
    }

    private ResultadoDeImportacion intentar(Pedido pedido, Avance avance, TransactionStatus estado) {
        try {
            return cargar(pedido, avance);
        } catch (CatalogoRechazado rechazo) {
            return rechazar(estado, rechazo.motivo());
        } catch (NoSuchFileException noEsta) {
            return rechazar(estado, "No existe el archivo " + noEsta.getFile() + ".");
        } catch (FlujoAcotado.TextoDesmedido desmedido) {
            return rechazar(estado, "El ZIP se expande a más de 256 MB: no es el catálogo de Correos de México.");
        } catch (ZipException | EOFException danado) {
            return rechazar(estado, "El ZIP está dañado o incompleto: vuelve a descargarlo.");
        } catch (IOException ilegible) {
            return rechazar(estado, "No se pudo leer el archivo. Revisa que sea un archivo y que tengas permiso.");
        }
    }

    private static ResultadoDeImportacion rechazar(TransactionStatus estado, String motivo) {
        estado.setRollbackOnly();
        return new ResultadoDeImportacion.Rechazado(motivo);
    }

    private ResultadoDeImportacion cargar(Pedido pedido, Avance avance) throws IOException, CatalogoRechazado {
        Huella huella = pedido.archivo().huella();
        carga.esperarTurno();
        Optional<Edicion> ultima = ediciones.ultima();
        if (ultima.isPresent() && ultima.get().huella().equals(huella)) {
            return new ResultadoDeImportacion.YaEstaba(ultima.get());
        }
        int renglones = recibir(pedido, avance);
        int entidades = carga.entidades();
        pedido.piso().exigir(renglones, entidades);
        avance.fase("Comparando con la edición en vigor");
        UUID id = sello.identificadores().siguiente();
        var cuenta = new Edicion.Cuenta(renglones, entidades, carga.agregar(id), carga.cambiar(id), carga.retirar(id));
        var edicion =
                new Edicion(id, pedido.origen(), huella, cuenta, sello.reloj().instant(), texto(pedido.autor()));
        ediciones.asentar(edicion);
        hechos.publishEvent(new CatalogoImportado(edicion, pedido.autor()));
        return new ResultadoDeImportacion.Importado(edicion);
    }

    private int recibir(Pedido pedido, Avance avance) throws IOException, CatalogoRechazado {
        carga.prepararRecepcion();
        long total = pedido.archivo().bytes();
        int renglones;
        try (InputStream bytes = pedido.archivo().abrir(leidos -> avance.leidos(leidos, total))) {
            var lector = new LectorDelCatalogo(bytes, pedido.juego());
            lector.empezar();
            renglones = copia.copiar(lector);
        }
        carga.contarLoRecibido();
        Optional<String> repetida = carga.claveRepetida();
        if (repetida.isPresent()) {
            throw new CatalogoRechazado(repetida.get());
        }
        return renglones;
    }

    private static String texto(Autor autor) {
        return FilaDeDomicilio.texto(autor);
    }

    /** Qué se importa, por cuenta de quién y cuánto debe traer. */
    record Pedido(ArchivoDelCatalogo archivo, Edicion.Origen origen, Piso piso, Autor autor) {

        /** Correos de México escribe en ISO-8859-1. */
        Charset juego() {
            return switch (origen) {
                case OFICIAL -> StandardCharsets.ISO_8859_1;
                case MUESTRA -> StandardCharsets.UTF_8;
            };
        }
    }

    /** La hora y el identificador de cada edición. */
    @Component
    record Sello(InstantSource reloj, Uuid7 identificadores) {}
}
