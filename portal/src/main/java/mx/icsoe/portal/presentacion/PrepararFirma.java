package mx.icsoe.portal.presentacion;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.documentos.Documento;
import mx.icsoe.portal.informativas.Cambio;
import mx.icsoe.portal.informativas.EnviarAFirma;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** «Continuar a la firma»: cierra la captura, comprueba las reglas ya cerrada y arma la cadena original. */
@Service
public class PrepararFirma {

    /** Lo que se tarda en leer, buscar los archivos y firmar. */
    static final Duration VALE = Duration.ofMinutes(15);

    private final EnviarAFirma enviar;
    private final RevisarInformativa revisar;
    private final DocumentoCanonico documento;
    private final Preparaciones preparaciones;
    private final TransactionTemplate transaccion;
    private final Folios folios;

    PrepararFirma(
            EnviarAFirma enviar,
            RevisarInformativa revisar,
            DocumentoCanonico documento,
            Preparaciones preparaciones,
            PlatformTransactionManager transacciones,
            Folios folios) {
        this.enviar = enviar;
        this.revisar = revisar;
        this.documento = documento;
        this.preparaciones = preparaciones;
        this.transaccion = new TransactionTemplate(transacciones);
        this.folios = folios;
    }

    /** En qué acabó. */
    public sealed interface Resultado {

        record Preparada(Preparacion preparacion) implements Resultado {}

        /** Algo impide firmar; la informativa se queda como estaba. */
        record Impedida(Revision revision) implements Resultado {}

        /** Cambió mientras se revisaba, o ya no se prepara. */
        record Cambiada(Informativa actual) implements Resultado {}

        record NoExiste() implements Resultado {}
    }

    /**
     * Prepara.
     *
     * @param version la que la persona tenía a la vista
     * @param sesion ligadura de la sesión del navegador
     */
    public Resultado preparar(Identidad identidad, Informativa vista, int version, String sesion) {
        return transaccion.execute(estado -> preparar(estado, identidad, vista, version, sesion));
    }

    private Resultado preparar(
            TransactionStatus estado, Identidad identidad, Informativa vista, int version, String sesion) {
        if (vista instanceof Informativa.EnFirma enFirma) {
            return armar(estado, identidad, enFirma, sesion);
        }
        return switch (enviar.enviar(identidad.contratista(), vista.id(), version, identidad.autor())) {
            case Cambio.Listo(Informativa.EnFirma enFirma) -> armar(estado, identidad, enFirma, sesion);
            case Cambio.Listo(var otra) -> new Resultado.Cambiada(otra);
            case Cambio.Choque(var actual) -> new Resultado.Cambiada(actual);
            case Cambio.Negado(var actual) -> new Resultado.Cambiada(actual);
            case Cambio.NoExiste() -> new Resultado.NoExiste();
        };
    }

    /** Ya cerrada nadie la cambia: lo que aquí se comprueba es lo que se firma. */
    private Resultado armar(TransactionStatus estado, Identidad identidad, Informativa.EnFirma enFirma, String sesion) {
        Revision revision = revisar.revisar(enFirma);
        Optional<Documento> acuseRepse = revision.contenido().generales().acuse();
        if (!revision.lista() || acuseRepse.isEmpty()) {
            estado.setRollbackOnly();
            return new Resultado.Impedida(revision);
        }
        var preparacion = preparacion(identidad, revision.contenido(), acuseRepse.get(), sesion);
        preparaciones.poner(preparacion);
        return new Resultado.Preparada(preparacion);
    }

    private Preparacion preparacion(Identidad identidad, Contenido contenido, Documento acuseRepse, String sesion) {
        var guardado = documento.guardar(contenido);
        if (guardado.trabajadores() != contenido.trabajadores()) {
            throw new IllegalStateException("los trabajadores escritos no son los contados");
        }
        var ficha = contenido.ficha();
        Instant fecha = folios.ahora().truncatedTo(ChronoUnit.SECONDS);
        UUID preliminar = folios.preliminar();
        int contratos = contenido.contratos().size();
        var cadena = new CadenaOriginal(
                preliminar.toString(),
                ficha.tipo(),
                identidad.rfc(),
                identidad.serie(),
                fecha,
                ficha.cuatrimestre(),
                contratos,
                guardado.trabajadores(),
                guardado.huella(),
                acuseRepse.huella());
        return new Preparacion(
                ficha.contratista(),
                ficha.id(),
                sesion,
                preliminar,
                ficha.version(),
                cadena.texto(),
                identidad.serie(),
                guardado.huella(),
                contratos,
                guardado.trabajadores(),
                fecha,
                fecha.plus(VALE));
    }
}
