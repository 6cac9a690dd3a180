package mx.icsoe.portal.informativas;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Hace varias cosas que arrancan en el mismo instante. */
public final class ALaVez {

    private ALaVez() {}

    public static <T> List<T> todos(int cuantos, IntFunction<Callable<T>> trabajo) throws Exception {
        var salida = new CountDownLatch(1);
        var futuros = new ArrayList<Future<T>>();
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < cuantos; i++) {
                var uno = trabajo.apply(i);
                futuros.add(hilos.submit(() -> {
                    salida.await();
                    return uno.call();
                }));
            }
            salida.countDown();
        }
        var resultados = new ArrayList<T>();
        for (var futuro : futuros) {
            resultados.add(futuro.get());
        }
        return resultados;
    }
}
